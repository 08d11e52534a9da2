/** Numbers about what the program does, for its operator's instruments. */
@NullMarked
package io.lianxin.web.metrics;

import org.jspecify.annotations.NullMarked;
