/** Reads annotated SDL into the model and refuses what contradicts itself. */
@NullMarked
package io.lianxin.mapping.sdl;

import org.jspecify.annotations.NullMarked;
