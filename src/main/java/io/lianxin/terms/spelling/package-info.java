/** How names are spelt, folded and read, and how far words are apart. */
@NamedInterface("spelling")
@NullMarked
package io.lianxin.terms.spelling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
