/** The language asked twice: through the engine, and of a graph in memory by a naive reading. */
@NullMarked
package io.lianxin.naive;

import org.jspecify.annotations.NullMarked;
