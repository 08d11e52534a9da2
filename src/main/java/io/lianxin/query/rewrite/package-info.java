/** Rules that every plan goes through before it is rendered, in a fixed order. */
@NullMarked
package io.lianxin.query.rewrite;

import org.jspecify.annotations.NullMarked;
