/** Order arguments become sort keys. */
@NullMarked
package io.lianxin.query.order;

import org.jspecify.annotations.NullMarked;
