/** A pure room that is not pure. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.lianxin.architecture.planted.terms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
