package io.lianxin.graph;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;

/**
 * The secret with which cursors are sealed, kept in the graph so that all instances on one database
 * share it. It is made once, by chance, and is no part of the record.
 */
public final class CursorSecret {

    private static final int BYTES = 32;

    private static final Duration TIMEOUT = Duration.ofMinutes(1);
    private static final Statement CONSTRAINT =
            Statement.of(
                    "CREATE CONSTRAINT cursor_key IF NOT EXISTS"
                            + " FOR (k:CursorKey) REQUIRE k.key IS UNIQUE");

    private final GraphWriter writer;

    /**
     * A secret in a graph.
     *
     * @param writer reads and writes it
     */
    public CursorSecret(GraphWriter writer) {
        this.writer = writer;
    }

    /**
     * The secret, made now where there is none.
     *
     * @return 32 bytes in Base64
     */
    public String get() {
        writer.write(TIMEOUT, change -> change.run(CONSTRAINT));
        // of several instances that begin at once, the first one's secret is kept
        var rows = writer.change(TIMEOUT, change -> change.run(merge()));
        return String.valueOf(rows.getFirst().get(0));
    }

    private static Statement merge() {
        return new Statement(
                "CYPHER 25 MERGE (k:CursorKey {key: 'cursor'})"
                        + " ON CREATE SET k.secret = $fresh RETURN k.secret AS secret",
                Map.of("fresh", fresh()));
    }

    private static String fresh() {
        var secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        return Base64.getEncoder().encodeToString(secret);
    }
}
