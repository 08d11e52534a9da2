/** The floor: statements by hand behind a bare servlet that writes JSON straight from the rows. */
@NullMarked
package io.lianxin.bench.floor;

import org.jspecify.annotations.NullMarked;
