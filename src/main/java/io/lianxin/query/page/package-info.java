/** Page arguments and cursors. */
@NamedInterface("page")
@NullMarked
package io.lianxin.query.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
