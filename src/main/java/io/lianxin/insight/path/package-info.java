/** The best ways from one record to another. */
@NullMarked
package io.lianxin.insight.path;

import org.jspecify.annotations.NullMarked;
