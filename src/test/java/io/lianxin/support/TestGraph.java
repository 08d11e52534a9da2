package io.lianxin.support;

import org.springframework.data.neo4j.core.Neo4jClient;

import java.util.Map;

/**
 * Writes a test's own small graph.
 *
 * @param client the program's client
 */
public record TestGraph(Neo4jClient client) {

    /** Removes every node except the record's version. */
    public void wipe() {
        write("MATCH (n) WHERE NOT n:RecordVersion DETACH DELETE n");
    }

    /**
     * Runs a writing statement.
     *
     * @param cypher the statement
     */
    public void write(String cypher) {
        write(cypher, Map.of());
    }

    /**
     * Runs a writing statement.
     *
     * @param cypher the statement
     * @param parameters its parameters by name
     */
    public void write(String cypher, Map<String, Object> parameters) {
        client.query(cypher).bindAll(parameters).run();
    }
}
