/** A small house that breaks its rules, to prove that the checks see it. */
@NullMarked
package io.lianxin.architecture.planted;

import org.jspecify.annotations.NullMarked;
