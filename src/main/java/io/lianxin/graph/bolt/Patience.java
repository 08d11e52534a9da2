package io.lianxin.graph.bolt;

import io.lianxin.graph.limit.DatabaseLost;
import io.lianxin.graph.limit.Deadline;
import io.lianxin.graph.limit.Watchdog;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionConfig;

import java.time.Duration;
import java.util.function.Function;

/**
 * How long a session waits for its statements: the server ends what takes too long, and a server
 * that says nothing at all is given up a little later.
 *
 * @param watchdog ends the waiting
 * @param deadline until when the session's operation must be over; null where it has no end
 * @param usual how long a statement may take without a deadline
 */
record Patience(Watchdog watchdog, @Nullable Deadline deadline, Duration usual) {

    /** What a server needs to notice that a statement has taken too long. */
    private static final Duration GRACE = Duration.ofSeconds(2);

    /** What it takes to tell a caller, before his time is over, that nothing came. */
    private static final Duration TELLING = Duration.ofMillis(200);

    /** How long giving back a broken connection may take. */
    private static final Duration FAREWELL = Duration.ofSeconds(1);

    /**
     * Waits for a statement.
     *
     * @param statement runs it within the limits that it is given, and reads its result
     * @return what it yields
     * @throws DatabaseLost when the server says nothing
     */
    <T> T of(Function<TransactionConfig, T> statement) {
        Duration time = Deadline.statement(deadline, usual);
        var limits = TransactionConfig.builder().withTimeout(time).build();
        var watch = watchdog.watch(least(time.plus(GRACE)));
        try {
            return statement.apply(limits);
        } catch (RuntimeException failed) {
            if (watch.end()) {
                throw silent(time, failed);
            }
            throw failed;
        } finally {
            watch.end();
        }
    }

    /** What is left of the whole time, if that is less. */
    private Duration least(Duration time) {
        if (deadline == null) {
            return time;
        }
        long nanos = deadline.nanos() - System.nanoTime() - TELLING.toNanos();
        var left = Duration.ofNanos(Math.max(0, nanos));
        return left.compareTo(time) < 0 ? left : time;
    }

    /** Waits for a broken connection to be given back, but not long. */
    void farewell(Runnable closing) {
        var watch = watchdog.watch(FAREWELL);
        try {
            closing.run();
        } finally {
            watch.end();
        }
    }

    private static DatabaseLost silent(Duration time, RuntimeException cause) {
        return new DatabaseLost(
                "The database has said nothing for "
                        + time.toMillis()
                        + " ms and is not waited for any longer. Ask again in a moment.",
                cause);
    }
}
