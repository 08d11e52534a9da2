/** Answers are kept as bytes until the record changes. */
@NullMarked
package io.lianxin.web.cache;

import org.jspecify.annotations.NullMarked;
