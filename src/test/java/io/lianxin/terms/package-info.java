/** Facts about the domain's words. */
@NullMarked
package io.lianxin.terms;

import org.jspecify.annotations.NullMarked;
