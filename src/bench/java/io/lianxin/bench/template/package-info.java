/** The questions of the benchmarks, each with its parameters and the best statement by hand. */
@NullMarked
package io.lianxin.bench.template;

import org.jspecify.annotations.NullMarked;
