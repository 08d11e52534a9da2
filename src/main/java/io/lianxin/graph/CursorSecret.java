package io.lianxin.graph;

import io.lianxin.graph.GraphWriter.NodeKey;

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
    private static final NodeKey KEY = new NodeKey("CursorKey", "key");
    private static final String VALUE = "cursor";
    private static final String SECRET = "secret";

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
        writer.write(TIMEOUT, change -> change.unique("cursor_key", KEY));
        // of several instances that begin at once, the first one's secret is kept
        var kept =
                writer.change(TIMEOUT, change -> change.hold(KEY, VALUE, Map.of(SECRET, fresh())));
        return String.valueOf(kept.get(SECRET));
    }

    private static String fresh() {
        var secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        return Base64.getEncoder().encodeToString(secret);
    }
}
