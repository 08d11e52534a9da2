/**
 * Synthetic civic graphs as files for the database's offline import, the same for the same seed.
 */
@NullMarked
package io.lianxin.bench.generate;

import org.jspecify.annotations.NullMarked;
