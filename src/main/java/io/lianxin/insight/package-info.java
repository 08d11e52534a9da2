/**
 * Questions that no selection can ask: search, paths, neighbourhoods, statistics; it finds ids, the
 * engine completes them.
 */
@ApplicationModule(allowedDependencies = {"query", "graph", "terms"})
@NullMarked
package io.lianxin.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
