/** Faults that a network or a machine has, made on purpose. */
@NullMarked
package io.lianxin.support.fault;

import org.jspecify.annotations.NullMarked;
