/** Chooses the database and the way to it, and offers both to the other rooms as beans. */
@NamedInterface("setup")
@NullMarked
package io.lianxin.graph.setup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
