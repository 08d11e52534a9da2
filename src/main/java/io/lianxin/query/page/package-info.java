/** Page arguments and cursors. */
@NullMarked
package io.lianxin.query.page;

import org.jspecify.annotations.NullMarked;
