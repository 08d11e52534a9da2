/** Processes that serve on loopback, and connections to them. */
@NullMarked
package io.lianxin.bench.serve;

import org.jspecify.annotations.NullMarked;
