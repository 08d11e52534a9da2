/** Measures the packaged program from outside: how fast it starts, how fast it answers. */
@NullMarked
package io.lianxin.bench;

import org.jspecify.annotations.NullMarked;
