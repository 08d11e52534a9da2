/** What `asOf` does to a plan. */
@NullMarked
package io.lianxin.query.time;

import org.jspecify.annotations.NullMarked;
