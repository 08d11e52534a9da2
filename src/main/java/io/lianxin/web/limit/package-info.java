/** What a request may have of everything, as it is set, and as it is told. */
@NullMarked
package io.lianxin.web.limit;

import org.jspecify.annotations.NullMarked;
