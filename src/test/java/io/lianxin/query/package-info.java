/** Facts about the engine. */
@NullMarked
package io.lianxin.query;

import org.jspecify.annotations.NullMarked;
