package io.lianxin.graph;

import org.springframework.data.neo4j.core.Neo4jClient;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * The secret with which cursors are sealed, kept in the graph so that all instances on one database
 * share it. It is made once, by chance, and is no part of the record.
 */
public final class CursorSecret {

    private static final int BYTES = 32;

    private final Neo4jClient client;

    /**
     * A secret in a graph.
     *
     * @param client reads and writes it
     */
    public CursorSecret(Neo4jClient client) {
        this.client = client;
    }

    /**
     * The secret, made now where there is none.
     *
     * @return 32 bytes in Base64
     */
    public String get() {
        client.query(
                        "CREATE CONSTRAINT cursor_key IF NOT EXISTS"
                                + " FOR (k:CursorKey) REQUIRE k.key IS UNIQUE")
                .run();
        // of several instances that begin at once, the first one's secret is kept
        return client.query(
                        "CYPHER 25 MERGE (k:CursorKey {key: 'cursor'})"
                                + " ON CREATE SET k.secret = $fresh RETURN k.secret AS secret")
                .bind(fresh())
                .to("fresh")
                .fetchAs(String.class)
                .one()
                .orElseThrow();
    }

    private static String fresh() {
        var secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        return Base64.getEncoder().encodeToString(secret);
    }
}
