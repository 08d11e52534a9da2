package io.lianxin.graph;

import io.lianxin.graph.GraphWriter.Change;

import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The one way to change the record: all or nothing, between an odd and an even version.
 *
 * <p>Three commits in this order: the number becomes odd; the change, with its release and hash;
 * the number becomes even. The change's statements run before the first commit, so that readers see
 * an odd number only while the change is being committed. Every step asks for the number that the
 * step before left, because several processes may share a server.
 */
public final class LoadBracket {

    /** A commit after which a load can be watched. */
    public enum Stage {
        /** The number is odd; nothing else has changed. */
        OPENED,
        /** The record is changed; the number is still odd. */
        CHANGED
    }

    private static final Duration CHANGE_TIMEOUT = Duration.ofMinutes(30);

    /** A step takes milliseconds; the first statement of a cold database takes seconds. */
    private static final Duration STEP_TIMEOUT = Duration.ofMinutes(1);

    private final GraphWriter writer;
    private final Consumer<Stage> watcher;

    /**
     * A bracket that nobody watches.
     *
     * @param writer changes the database
     */
    public LoadBracket(GraphWriter writer) {
        this(writer, stage -> {});
    }

    /**
     * A bracket whose stages are watched, on the loading thread.
     *
     * @param writer changes the database
     * @param watcher is called after each stage
     */
    public LoadBracket(GraphWriter writer, Consumer<Stage> watcher) {
        this.writer = writer;
        this.watcher = watcher;
    }

    /**
     * Changes the record.
     *
     * @param release the name of the new release
     * @param sha256 the hash of its files, in hexadecimal
     * @param change writes, in the one transaction that it is given
     * @return the new version
     * @throws IllegalStateException when another load is under way or was cut off; nothing is
     *     changed
     * @throws RuntimeException what the change throws; nothing is changed, and the version is even
     *     again with the release and hash from before
     */
    public RecordVersion load(String release, String sha256, Consumer<Change> change) {
        return load(ready(), release, sha256, change);
    }

    /**
     * Changes the record that was found at a version, and at no other.
     *
     * @param before the version from {@link #ready}, asked for before the record was looked at
     * @param release the name of the new release
     * @param sha256 the hash of its files, in hexadecimal
     * @param change writes, in the one transaction that it is given
     * @return the new version
     * @throws IllegalStateException when another load has changed the record since, is under way or
     *     was cut off; nothing is changed
     * @throws RuntimeException what the change throws; nothing is changed, and the version is even
     *     again with the release and hash from before
     */
    public RecordVersion load(
            RecordVersion before, String release, String sha256, Consumer<Change> change) {
        Bracket bracket = new Bracket(before.number() + 1, UUID.randomUUID().toString());
        try {
            writer.write(
                    CHANGE_TIMEOUT,
                    changing -> {
                        change.accept(changing);
                        step(node -> node.open(bracket));
                        watcher.accept(Stage.OPENED);
                        new VersionNode(changing).stamp(bracket, release, sha256);
                    });
            watcher.accept(Stage.CHANGED);
        } finally {
            step(node -> node.close(bracket));
        }
        return new RecordVersion(bracket.odd() + 1, release, sha256);
    }

    /**
     * Repairs the version where that is needed: where nothing was ever loaded, or a load was cut
     * off. Asks first, and writes only then.
     */
    public void repairIfNeeded() {
        RecordVersion found = ask(VersionNode::find);
        if (found.equals(RecordVersion.NONE) || !found.isSettled()) {
            repair();
        }
    }

    /**
     * Makes an odd number even that a load left when it was cut off. Safe at any time: the release
     * and hash change together with the record, and a running load is waited for or, between its
     * commits, refused.
     *
     * @return whether there was something to repair
     */
    public boolean repair() {
        step(VersionNode::constrain);
        ask(VersionNode::create);
        return ask(VersionNode::repair);
    }

    /**
     * The version from which a load can begin.
     *
     * @return a settled version
     * @throws IllegalStateException when another load is under way or was cut off
     */
    public RecordVersion ready() {
        RecordVersion before = ask(VersionNode::create);
        if (!before.isSettled()) {
            throw new IllegalStateException(
                    "Another load is under way, or one was cut off: the record's version is odd ("
                            + before.number()
                            + "). Wait for it; if none runs, restart Lianxin, which repairs the"
                            + " version, and load again.");
        }
        return before;
    }

    private void step(Consumer<VersionNode> step) {
        writer.write(STEP_TIMEOUT, change -> step.accept(new VersionNode(change)));
    }

    private <T> T ask(Function<VersionNode, T> step) {
        return writer.change(STEP_TIMEOUT, change -> step.apply(new VersionNode(change)));
    }

    /**
     * One load.
     *
     * @param odd the number while it changes the record
     * @param token tells this load from others
     */
    record Bracket(long odd, String token) {}
}
