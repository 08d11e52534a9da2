/** Tests of plain values and the reasons of failures. */
@NullMarked
package io.lianxin.graph.value;

import org.jspecify.annotations.NullMarked;
