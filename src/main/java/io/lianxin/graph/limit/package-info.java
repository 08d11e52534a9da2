/** How long the database is waited for, and when it is not even asked. */
@NamedInterface("limit")
@NullMarked
package io.lianxin.graph.limit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
