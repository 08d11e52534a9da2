/** Tests of constraints and indexes. */
@NullMarked
package io.lianxin.graph.index;

import org.jspecify.annotations.NullMarked;
