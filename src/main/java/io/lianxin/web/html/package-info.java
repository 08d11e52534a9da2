/** Pages written as HTML, escaped in one place, in the reader's language. */
@NullMarked
package io.lianxin.web.html;

import org.jspecify.annotations.NullMarked;
