/** The start as the person at the keyboard sees it: ready, and where to click. */
@NullMarked
package io.lianxin.web.start;

import org.jspecify.annotations.NullMarked;
