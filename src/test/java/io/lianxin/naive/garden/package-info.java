/** An invented garden whose records are random, and what was found by asking of it. */
@NullMarked
package io.lianxin.naive.garden;

import org.jspecify.annotations.NullMarked;
