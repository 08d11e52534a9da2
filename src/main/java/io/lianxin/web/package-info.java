/** GraphQL, pages and downloads over HTTP: wiring and status codes. */
@ApplicationModule(
        allowedDependencies = {
            "corpus",
            "export",
            "export :: dump",
            "export :: network",
            "insight",
            "query",
            "query :: cost",
            "query :: degree",
            "query :: execution",
            "query :: explain",
            "query :: fault",
            "query :: limit",
            "query :: network",
            "query :: page",
            "graph",
            "graph :: index",
            "graph :: limit",
            "graph :: watch",
            "guard",
            "mapping",
            "mapping :: basis",
            "terms"
        })
@NullMarked
package io.lianxin.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
