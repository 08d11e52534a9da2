/** Knows which state of the record is there, so that answers of that state can be kept. */
@NamedInterface("watch")
@NullMarked
package io.lianxin.graph.watch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
