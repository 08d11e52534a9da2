package io.lianxin.graph;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * Makes an operation answer from one version of the record.
 *
 * <p>Neo4j isolates reads as read-committed only. The version known before the first statement and
 * the one found after the last must be the same settled one, else the operation is repeated. Where
 * the database runs in this process, a version is known to hold as long as nothing was committed: a
 * load commits its bracket before anything of its change can be seen.
 */
public final class SequenceLock {

    private static final int ATTEMPTS = 4;
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final GraphReader reader;
    private final @Nullable LongSupplier commits;
    private volatile @Nullable Known known;

    /**
     * A lock over a way to the database.
     *
     * @param reader opens the sessions
     * @param commits counts what was committed to a database that runs in this process, before who
     *     committed it hears of it; null for a server
     */
    public SequenceLock(GraphReader reader, @Nullable LongSupplier commits) {
        this.reader = reader;
        this.commits = commits;
    }

    /** A version and how much had been committed before it was asked for. */
    private record Known(RecordVersion version, long commits) {}

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
        @Nullable Known latest = known;
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            Known before = latest == null || isOutdated(latest) ? ask() : latest;
            latest = before;
            if (before.version.isSettled()) {
                Versioned<T> answer = attempt(before, operation);
                if (answer.version().equals(before.version)) {
                    return answer;
                }
                latest = known;
            }
            if (latest == null || !latest.version.isSettled()) {
                latest = null;
                LockSupport.parkNanos(PAUSE.multipliedBy(attempt).toNanos());
            }
        }
        throw new RecordBusyException(latest == null ? current() : latest.version, ATTEMPTS);
    }

    private <T> Versioned<T> attempt(
            Known before, BiFunction<ReadSession, RecordVersion, T> operation) {
        try (ReadSession session = reader.open()) {
            T value = operation.apply(session, before.version);
            long count = committed();
            if (commits != null && count == before.commits) {
                remember(before);
                return new Versioned<>(value, before.version);
            }
            RecordVersion after = after(session);
            remember(new Known(after, count));
            return new Versioned<>(value, after);
        }
    }

    /**
     * The version once all statements have answered. What a statement brought with it may be older
     * than a commit that this process has counted since, so it is believed of a server only.
     */
    private RecordVersion after(ReadSession session) {
        RecordVersion found = commits == null ? session.version() : null;
        return found == null ? probe(session) : found;
    }

    /** Whether something was committed since; never where the database is a server. */
    private boolean isOutdated(Known some) {
        return committed() != some.commits;
    }

    private Known ask() {
        long count = committed();
        return new Known(current(), count);
    }

    private long committed() {
        return commits == null ? 0 : commits.getAsLong();
    }

    private void remember(Known latest) {
        known = latest.version.isSettled() ? latest : null;
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
        return RecordVersion.ofRows(session.read(RecordVersion.PROBE));
    }
}
