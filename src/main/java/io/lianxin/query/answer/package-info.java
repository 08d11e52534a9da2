/** Rows become the values that were selected. */
@NullMarked
package io.lianxin.query.answer;

import org.jspecify.annotations.NullMarked;
