/** Records and the lines between them, as a drawing needs them. */
@NullMarked
package io.lianxin.insight.network;

import org.jspecify.annotations.NullMarked;
