/** Who and what stands out in a bounded part of the network. */
@NullMarked
package io.lianxin.insight.rank;

import org.jspecify.annotations.NullMarked;
