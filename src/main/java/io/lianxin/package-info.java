/** Starts the program; each folder beside this file is a room with a sentence of its own. */
@NullMarked
package io.lianxin;

import org.jspecify.annotations.NullMarked;
