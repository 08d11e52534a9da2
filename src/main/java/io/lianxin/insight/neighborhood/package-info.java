/** What lies around records, level by level. */
@NullMarked
package io.lianxin.insight.neighborhood;

import org.jspecify.annotations.NullMarked;
