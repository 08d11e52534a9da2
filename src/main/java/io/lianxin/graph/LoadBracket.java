package io.lianxin.graph;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;

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
    private static final Duration STEP_TIMEOUT = Duration.ofSeconds(10);

    private final VersionNode node;
    private final Neo4jClient client;
    private final TransactionTemplate changing;
    private final TransactionTemplate step;
    private final Consumer<Stage> watcher;

    /**
     * A bracket that nobody watches.
     *
     * @param client sends the statements
     * @param transactions the client's transactions
     */
    public LoadBracket(Neo4jClient client, PlatformTransactionManager transactions) {
        this(client, transactions, stage -> {});
    }

    /**
     * A bracket whose stages are watched, on the loading thread.
     *
     * @param client sends the statements
     * @param transactions the client's transactions
     * @param watcher is called after each stage
     */
    public LoadBracket(
            Neo4jClient client, PlatformTransactionManager transactions, Consumer<Stage> watcher) {
        this.client = client;
        this.node = new VersionNode(client);
        this.changing = template(transactions, CHANGE_TIMEOUT);
        this.step = template(transactions, STEP_TIMEOUT);
        this.watcher = watcher;
    }

    /**
     * Changes the record.
     *
     * @param release the name of the new release
     * @param sha256 the hash of its files, in hexadecimal
     * @param change writes through the client that it is given, in one transaction
     * @return the new version
     * @throws IllegalStateException when another load is under way or was cut off; nothing is
     *     changed
     * @throws RuntimeException what the change throws; nothing is changed, and the version is even
     *     again with the release and hash from before
     */
    public RecordVersion load(String release, String sha256, Consumer<Neo4jClient> change) {
        RecordVersion before = ready();
        Bracket bracket = new Bracket(before.number() + 1, UUID.randomUUID().toString());
        try {
            changing.executeWithoutResult(status -> {
                change.accept(client);
                step.executeWithoutResult(inner -> node.open(bracket));
                watcher.accept(Stage.OPENED);
                node.stamp(bracket, release, sha256);
            });
            watcher.accept(Stage.CHANGED);
        } finally {
            step.executeWithoutResult(status -> node.close(bracket));
        }
        return new RecordVersion(bracket.odd() + 1, release, sha256);
    }

    /**
     * Makes an odd number even that a load left when it was cut off. Safe at any time: the release
     * and hash change together with the record, and a running load is waited for or, between its
     * commits, refused.
     *
     * @return whether there was something to repair
     */
    public boolean repair() {
        node.constrain();
        step.executeWithoutResult(status -> node.create());
        return Boolean.TRUE.equals(step.execute(status -> node.repair()));
    }

    private RecordVersion ready() {
        RecordVersion before = step.execute(status -> node.create());
        if (before == null || !before.isSettled()) {
            throw new IllegalStateException(
                    "Another load is under way, or one was cut off: the record's version is odd ("
                            + (before == null ? "none" : before.number())
                            + "). Wait for it; if none runs, restart Lianxin, which repairs the"
                            + " version, and load again.");
        }
        return before;
    }

    private static TransactionTemplate template(
            PlatformTransactionManager transactions, Duration timeout) {
        TransactionTemplate template = new TransactionTemplate(transactions);
        template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        template.setTimeout(Math.toIntExact(timeout.toSeconds()));
        return template;
    }

    /**
     * One load.
     *
     * @param odd the number while it changes the record
     * @param token tells this load from others
     */
    record Bracket(long odd, String token) {}
}
