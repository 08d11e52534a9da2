/**
 * The rules of the house, each a sentence first, then the check, then the proof that it can fail.
 */
@NullMarked
package io.lianxin.architecture;

import org.jspecify.annotations.NullMarked;
