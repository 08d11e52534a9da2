/** One ranked list over all types by what a reader types. */
@NullMarked
package io.lianxin.insight.search;

import org.jspecify.annotations.NullMarked;
