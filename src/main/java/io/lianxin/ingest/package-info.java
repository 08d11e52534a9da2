/** Brings records in, checked and cited, all or nothing. */
@ApplicationModule(
        allowedDependencies = {
            "corpus",
            "mapping",
            "mapping :: search",
            "graph",
            "graph :: index",
            "graph :: setup",
            "terms",
            "terms :: spelling"
        })
@NullMarked
package io.lianxin.ingest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
