package io.lianxin.graph;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Makes an operation answer from one version of the record.
 *
 * <p>Neo4j isolates reads as read-committed only. The version known before the first statement and
 * the one found after the last must be the same settled one, else the operation is repeated.
 */
public final class SequenceLock {

    /** Asks for the version; sent once an operation, after its last statement. */
    public static final Statement PROBE =
            Statement.of(
                    "CYPHER 25 MATCH (v:RecordVersion) RETURN v.number AS number, v.release AS"
                            + " release, v.sha256 AS sha256");

    private static final int ATTEMPTS = 4;
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final GraphReader reader;
    private volatile @Nullable RecordVersion known;

    /**
     * A lock over a way to the database.
     *
     * @param reader opens the sessions
     */
    public SequenceLock(GraphReader reader) {
        this.reader = reader;
    }

    /**
     * An answer and the version from which all of it comes.
     *
     * @param value the answer
     * @param version the record's version, settled
     * @param <T> the answer's type
     */
    public record Versioned<T>(T value, RecordVersion version) {}

    /**
     * Runs an operation, at most four times, until all of it comes from one version.
     *
     * @param operation sends its statements and answers; it must be repeatable
     * @param <T> the answer's type
     * @return the answer with its version
     * @throws RecordBusyException when the record changed during every attempt
     * @throws GraphException when a statement fails
     */
    public <T> Versioned<T> read(Function<ReadSession, T> operation) {
        return readKnowing((session, version) -> operation.apply(session));
    }

    /**
     * Runs an operation that must know the version from which it answers, as {@link #read}.
     *
     * @param operation is given the session and the version; it must be repeatable
     * @param <T> the answer's type
     * @return the answer with its version
     * @throws RecordBusyException when the record changed during every attempt
     * @throws GraphException when a statement fails
     */
    public <T> Versioned<T> readKnowing(BiFunction<ReadSession, RecordVersion, T> operation) {
        RecordVersion latest = known;
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            RecordVersion before = latest == null ? current() : latest;
            if (before.isSettled()) {
                Versioned<T> answer = attempt(session -> operation.apply(session, before));
                latest = answer.version();
                if (latest.equals(before)) {
                    return answer;
                }
            }
            latest = settled(latest);
            if (latest == null) {
                LockSupport.parkNanos(PAUSE.multipliedBy(attempt).toNanos());
            }
        }
        throw new RecordBusyException(latest == null ? current() : latest, ATTEMPTS);
    }

    private <T> Versioned<T> attempt(Function<ReadSession, T> operation) {
        try (ReadSession session = reader.open()) {
            T value = operation.apply(session);
            RecordVersion after = probe(session);
            known = settled(after);
            return new Versioned<>(value, after);
        }
    }

    private static @Nullable RecordVersion settled(@Nullable RecordVersion version) {
        return version != null && version.isSettled() ? version : null;
    }

    /**
     * Asks the database for the version.
     *
     * @return the version, odd while a load changes the record
     * @throws GraphException when the database does not answer
     */
    public RecordVersion current() {
        try (ReadSession session = reader.open()) {
            return probe(session);
        }
    }

    private static RecordVersion probe(ReadSession session) {
        return RecordVersion.of(session.read(PROBE));
    }
}
