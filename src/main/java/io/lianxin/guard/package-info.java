/** Who may ask how much and how fast. */
@ApplicationModule(allowedDependencies = {"query :: cost", "query :: fault"})
@NullMarked
package io.lianxin.guard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
