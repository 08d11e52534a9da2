/** Keeps the database's constraints and indexes as the schema wants them. */
@NamedInterface("index")
@NullMarked
package io.lianxin.graph.index;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
