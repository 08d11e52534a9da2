package io.lianxin.graph.limit;

import io.lianxin.graph.GraphException;
import io.lianxin.graph.GraphException.Reason;

import org.jspecify.annotations.Nullable;

import java.time.Duration;

/**
 * Until when everything must be over that is done for one request, and how long each of its
 * statements may take. Sessions that are opened while a deadline is present keep to it; without
 * one, a statement may take as long as the settings say.
 *
 * @param nanos the last moment, by {@link System#nanoTime}
 * @param all how long all of it may take
 * @param statement how long a statement may take
 */
public record Deadline(long nanos, Duration all, Duration statement) {

    private static final ScopedValue<Deadline> PRESENT = ScopedValue.newInstance();

    /**
     * A deadline that begins now.
     *
     * @param all how long everything together may take
     * @param statement how long a statement may take
     * @return the deadline
     */
    public static Deadline after(Duration all, Duration statement) {
        return new Deadline(System.nanoTime() + all.toNanos(), all, statement);
    }

    /**
     * The deadline of what this thread is doing.
     *
     * @return null where there is none
     */
    public static @Nullable Deadline present() {
        return PRESENT.isBound() ? PRESENT.get() : null;
    }

    /**
     * Does something under this deadline.
     *
     * @param work what is to be done, on this thread
     * @param <T> what it yields
     * @param <X> what it throws
     * @return what the work yields
     * @throws X what the work throws
     */
    public <T, X extends Throwable> T call(ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(PRESENT, this).call(work);
    }

    /**
     * How long the next statement may take.
     *
     * @param deadline the operation's deadline; null where it has none
     * @param usual how long a statement may take without one
     * @return a positive time
     * @throws GraphException when the deadline has passed
     */
    public static Duration statement(@Nullable Deadline deadline, Duration usual) {
        if (deadline == null) {
            return usual;
        }
        long left = deadline.nanos - System.nanoTime();
        if (left <= 0) {
            throw deadline.passed();
        }
        return left < deadline.statement.toNanos() ? Duration.ofNanos(left) : deadline.statement;
    }

    private GraphException passed() {
        return new GraphException(
                Reason.TIMED_OUT,
                "The answer was not ready within "
                        + seconds(all)
                        + " s, the time that a request may take. Ask for less: a smaller page,"
                        + " fewer levels or a narrower filter.",
                null);
    }

    /** Seconds as people write them. */
    static String seconds(Duration time) {
        return time.toMillisPart() == 0
                ? Long.toString(time.toSeconds())
                : Double.toString(time.toMillis() / 1000.0);
    }
}
