/** How often a template touches the store, by the engine and by hand, and with which operators. */
@NullMarked
package io.lianxin.bench.hits;

import org.jspecify.annotations.NullMarked;
