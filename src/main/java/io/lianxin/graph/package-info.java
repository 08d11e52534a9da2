/**
 * The one door to Neo4j: start or find the database, keep constraints and indexes, read and change
 * what it holds.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.lianxin.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
