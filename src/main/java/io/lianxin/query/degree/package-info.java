/** How many records there are, and how many relationships they have. */
@NamedInterface("degree")
@NullMarked
package io.lianxin.query.degree;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
