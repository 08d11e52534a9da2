/**
 * Questions that no selection can ask, such as statistics; where records answer, it finds ids and
 * the engine completes them.
 */
@ApplicationModule(
        allowedDependencies = {
            "query",
            "query :: network",
            "query :: page",
            "mapping :: search",
            "graph",
            "terms",
            "terms :: spelling"
        })
@NullMarked
package io.lianxin.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
