/** How large a document may be, counted before it is validated, in time linear in its size. */
@NamedInterface("limit")
@NullMarked
package io.lianxin.query.limit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
