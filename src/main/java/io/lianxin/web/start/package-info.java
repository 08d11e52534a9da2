/** The start as people see it: warm for the first reader, announced at the keyboard. */
@NullMarked
package io.lianxin.web.start;

import org.jspecify.annotations.NullMarked;
