/** What is dated about some records, in the order of its days. */
@NullMarked
package io.lianxin.insight.timeline;

import org.jspecify.annotations.NullMarked;
