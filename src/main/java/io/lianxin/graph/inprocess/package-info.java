/** The way without Bolt: the embedded database answers and changes in its own transactions. */
@NullMarked
package io.lianxin.graph.inprocess;

import org.jspecify.annotations.NullMarked;
