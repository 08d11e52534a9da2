/**
 * A selection becomes a plan, the plan becomes one Cypher statement, the rows become the answer.
 */
@ApplicationModule(
        allowedDependencies = {
            "mapping",
            "mapping :: basis",
            "mapping :: search",
            "graph",
            "terms",
            "terms :: spelling"
        })
@NullMarked
package io.lianxin.query;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
