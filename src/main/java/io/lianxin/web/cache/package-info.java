/** Plain questions are answered with bytes, which are kept until the record changes. */
@NullMarked
package io.lianxin.web.cache;

import org.jspecify.annotations.NullMarked;
