/** What a client selected becomes a plan. */
@NullMarked
package io.lianxin.query.selection;

import org.jspecify.annotations.NullMarked;
