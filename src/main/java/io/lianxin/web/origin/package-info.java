/** Which pages of other origins may read what is served, always without credentials. */
@NullMarked
package io.lianxin.web.origin;

import org.jspecify.annotations.NullMarked;
