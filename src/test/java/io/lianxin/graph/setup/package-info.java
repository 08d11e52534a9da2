/** Tests of the choice of database. */
@NullMarked
package io.lianxin.graph.setup;

import org.jspecify.annotations.NullMarked;
