/** Turns the files of a synthetic graph into a data directory that the program serves. */
@NullMarked
package io.lianxin.bench.store;

import org.jspecify.annotations.NullMarked;
