/** An answer leaves in another format; one class per format, one method. */
@ApplicationModule(allowedDependencies = {"query", "terms"})
@NullMarked
package io.lianxin.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
