/** Whether the program lives and whether it can answer, for those who watch over it. */
@NullMarked
package io.lianxin.web.health;

import org.jspecify.annotations.NullMarked;
