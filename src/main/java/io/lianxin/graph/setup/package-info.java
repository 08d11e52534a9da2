/** Chooses the database and the way to it, and offers both to the other rooms as beans. */
@NullMarked
package io.lianxin.graph.setup;

import org.jspecify.annotations.NullMarked;
