package io.lianxin.graph;

import java.util.Map;

/**
 * The node that holds the version; it carries no other label. Each statement that changes the
 * number first writes to the node, so that it waits for its lock and then sees what is committed.
 */
record VersionNode(GraphWriter.Change change) {

    private static final String LOCKED =
            "CYPHER 25 MATCH (v:RecordVersion) SET v.touched = $token WITH v ";

    void constrain() {
        change.run(
                Statement.of(
                        "CREATE CONSTRAINT record_version IF NOT EXISTS"
                                + " FOR (v:RecordVersion) REQUIRE v.key IS UNIQUE"));
    }

    RecordVersion create() {
        return RecordVersion.of(
                change.run(
                        Statement.of(
                                "CYPHER 25 MERGE (v:RecordVersion {key: 'record'})"
                                        + " ON CREATE SET v.number = 0, v.release = '',"
                                        + " v.sha256 = '' RETURN v.number AS number,"
                                        + " v.release AS release, v.sha256 AS sha256")));
    }

    void open(LoadBracket.Bracket bracket) {
        demand(
                changed(
                        "WHERE v.number = $odd - 1 SET v.number = $odd, v.loader = $token",
                        Map.of("odd", bracket.odd(), "token", bracket.token())));
    }

    void stamp(LoadBracket.Bracket bracket, String release, String sha256) {
        demand(
                changed(
                        "WHERE v.number = $odd AND v.loader = $token"
                                + " SET v.release = $release, v.sha256 = $sha256",
                        Map.of(
                                "odd",
                                bracket.odd(),
                                "token",
                                bracket.token(),
                                "release",
                                release,
                                "sha256",
                                sha256)));
    }

    void close(LoadBracket.Bracket bracket) {
        changed(
                "WHERE v.number = $odd AND v.loader = $token SET v.number = $odd + 1",
                Map.of("odd", bracket.odd(), "token", bracket.token()));
    }

    boolean repair() {
        return changed(
                "WHERE v.number % 2 = 1 SET v.number = v.number + 1, v.loader = $token",
                Map.of("token", "repair"));
    }

    private boolean changed(String step, Map<String, Object> parameters) {
        return !change.run(new Statement(LOCKED + step + " RETURN v.number AS number", parameters))
                .isEmpty();
    }

    private static void demand(boolean changed) {
        if (!changed) {
            throw new IllegalStateException(
                    "Another load changed the record's version in the meantime; nothing of this one"
                            + " was kept. Load again.");
        }
    }
}
