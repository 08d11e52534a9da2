/** An operation whose root fields are all the engine's own is answered without a step per field. */
@NamedInterface("execution")
@NullMarked
package io.lianxin.query.execution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
