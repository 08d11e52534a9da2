package io.lianxin.graph;

import io.lianxin.graph.GraphWriter.NodeKey;

import java.util.Map;

/**
 * The node that holds the version; it carries no other label. Each step that changes the number
 * first holds the node, so that it waits for others and then sees what is committed.
 */
record VersionNode(GraphWriter.Change change) {

    private static final NodeKey KEY = new NodeKey("RecordVersion", "key");
    private static final String VALUE = "record";
    private static final String LOADER = "loader";
    private static final Map<String, Object> NOTHING =
            Map.of(RecordVersion.NUMBER, 0L, RecordVersion.RELEASE, "", RecordVersion.SHA256, "");

    /** The version that is committed; none where there is no node. */
    RecordVersion find() {
        return RecordVersion.of(change.find(KEY, VALUE));
    }

    void constrain() {
        change.unique("record_version", KEY);
    }

    RecordVersion create() {
        return RecordVersion.of(hold());
    }

    void open(LoadBracket.Bracket bracket) {
        demand(RecordVersion.of(hold()).number() == bracket.odd() - 1);
        change.set(
                KEY, VALUE, Map.of(RecordVersion.NUMBER, bracket.odd(), LOADER, bracket.token()));
    }

    void stamp(LoadBracket.Bracket bracket, String release, String sha256) {
        demand(isIn(bracket));
        change.set(
                KEY, VALUE, Map.of(RecordVersion.RELEASE, release, RecordVersion.SHA256, sha256));
    }

    void close(LoadBracket.Bracket bracket) {
        if (isIn(bracket)) {
            change.set(KEY, VALUE, Map.of(RecordVersion.NUMBER, bracket.odd() + 1));
        }
    }

    boolean repair() {
        RecordVersion found = RecordVersion.of(hold());
        if (found.isSettled()) {
            return false;
        }
        change.set(KEY, VALUE, Map.of(RecordVersion.NUMBER, found.number() + 1, LOADER, "repair"));
        return true;
    }

    private boolean isIn(LoadBracket.Bracket bracket) {
        Map<String, Object> held = hold();
        return RecordVersion.of(held).number() == bracket.odd()
                && bracket.token().equals(held.get(LOADER));
    }

    private Map<String, Object> hold() {
        return change.hold(KEY, VALUE, NOTHING);
    }

    private static void demand(boolean asLeft) {
        if (!asLeft) {
            throw new IllegalStateException(
                    "Another load changed the record's version in the meantime; nothing of this one"
                            + " was kept. Load again.");
        }
    }
}
