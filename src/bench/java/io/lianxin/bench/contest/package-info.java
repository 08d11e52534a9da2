/** Servers with the same data answer the same questions, cell by cell, in turns. */
@NullMarked
package io.lianxin.bench.contest;

import org.jspecify.annotations.NullMarked;
