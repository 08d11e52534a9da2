/** Choices that are the same for the same seed, and invented names, problems and ids. */
@NullMarked
package io.lianxin.bench.invent;

import org.jspecify.annotations.NullMarked;
