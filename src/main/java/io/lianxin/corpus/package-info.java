/**
 * The texts of pages, where the reader supplies them: found by hash, quoted without private names,
 * and described by where they are printed.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.lianxin.corpus;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
