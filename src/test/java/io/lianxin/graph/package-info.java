/** Tests of the one door to Neo4j. */
@NullMarked
package io.lianxin.graph;

import org.jspecify.annotations.NullMarked;
