package io.lianxin.graph;

import org.springframework.data.neo4j.core.Neo4jClient;

import java.util.Map;

/**
 * The node that holds the version; it carries no other label. Each statement that changes the
 * number first writes to the node, so that it waits for its lock and then sees what is committed.
 */
record VersionNode(Neo4jClient client) {

    private static final String LOCKED =
            "CYPHER 25 MATCH (v:RecordVersion) SET v.touched = $token WITH v ";

    void constrain() {
        client.query(
                        "CREATE CONSTRAINT record_version IF NOT EXISTS"
                                + " FOR (v:RecordVersion) REQUIRE v.key IS UNIQUE")
                .run();
    }

    RecordVersion create() {
        return client.query(
                        "CYPHER 25 MERGE (v:RecordVersion {key: 'record'})"
                                + " ON CREATE SET v.number = 0, v.release = '', v.sha256 = ''"
                                + " RETURN v.number AS number, v.release AS release,"
                                + " v.sha256 AS sha256")
                .fetchAs(RecordVersion.class)
                .mappedBy((types, row) ->
                        new RecordVersion(
                                row.get("number").asLong(),
                                row.get("release").asString(),
                                row.get("sha256").asString()))
                .one()
                .orElse(RecordVersion.NONE);
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
        return client.query(LOCKED + step + " RETURN v.number AS number")
                .bindAll(parameters)
                .fetch()
                .one()
                .isPresent();
    }

    private static void demand(boolean changed) {
        if (!changed) {
            throw new IllegalStateException(
                    "Another load changed the record's version in the meantime; nothing of this one"
                            + " was kept. Load again.");
        }
    }
}
