/**
 * An answer leaves in another format, one class per format, one method; and the whole graph as
 * files.
 */
@ApplicationModule(allowedDependencies = {"graph", "mapping", "query", "terms"})
@NullMarked
package io.lianxin.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
