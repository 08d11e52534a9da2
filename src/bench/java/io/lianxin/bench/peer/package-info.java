/** The schema as @neo4j/graphql needs it, for the contestant that a user would pick instead. */
@NullMarked
package io.lianxin.bench.peer;

import org.jspecify.annotations.NullMarked;
