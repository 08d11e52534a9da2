/** Tests of what the person at the keyboard sees of a start. */
@NullMarked
package io.lianxin.web.start;

import org.jspecify.annotations.NullMarked;
