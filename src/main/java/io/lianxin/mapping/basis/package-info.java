/** On what the value of each field rests. */
@NamedInterface("basis")
@NullMarked
package io.lianxin.mapping.basis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
