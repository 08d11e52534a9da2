/** Each question of the gallery at an address of its own, as JSON or as a table. */
@NullMarked
package io.lianxin.web.named;

import org.jspecify.annotations.NullMarked;
