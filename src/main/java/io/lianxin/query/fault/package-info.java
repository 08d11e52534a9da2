/** The codes by which programs tell one error from another. */
@NamedInterface("fault")
@NullMarked
package io.lianxin.query.fault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
