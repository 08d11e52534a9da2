/** Facts about the way in: what is refused, what is stored. */
@NullMarked
package io.lianxin.ingest;

import org.jspecify.annotations.NullMarked;
