/** The way over Bolt: a server or a cluster answers through Neo4j's driver. */
@NullMarked
package io.lianxin.graph.bolt;

import org.jspecify.annotations.NullMarked;
