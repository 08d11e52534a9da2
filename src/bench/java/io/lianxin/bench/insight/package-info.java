/** How long search, drawings and paths take one reader, at any scale. */
@NullMarked
package io.lianxin.bench.insight;

import org.jspecify.annotations.NullMarked;
