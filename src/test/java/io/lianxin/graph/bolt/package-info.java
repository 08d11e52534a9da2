/** Tests of the way over Bolt. */
@NullMarked
package io.lianxin.graph.bolt;

import org.jspecify.annotations.NullMarked;
