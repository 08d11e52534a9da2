package io.lianxin.graph.limit;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Remembers that the database was lost, so that nobody waits for it in vain. After some losses in a
 * row everybody is refused at once, except one caller in each pause, who finds out whether it is
 * back; the first answer opens the way for all.
 */
public final class Breaker {

    private final int most;
    private final Duration pause;
    private final LongSupplier clock;
    private final AtomicInteger losses = new AtomicInteger();
    private final AtomicLong tried = new AtomicLong();

    /**
     * A breaker that lets everybody pass.
     *
     * @param most after how many losses in a row nobody is let pass any more
     * @param pause how long it takes until the next caller may try
     */
    public Breaker(int most, Duration pause) {
        this(most, pause, System::nanoTime);
    }

    Breaker(int most, Duration pause, LongSupplier clock) {
        this.most = most;
        this.pause = pause;
        this.clock = clock;
    }

    /**
     * Lets a caller pass.
     *
     * @throws DatabaseLost when the database was lost and it is not this caller's turn to try
     */
    public void pass() {
        if (losses.get() < most) {
            return;
        }
        long last = tried.get();
        long now = clock.getAsLong();
        if (now - last < pause.toNanos() || !tried.compareAndSet(last, now)) {
            throw new DatabaseLost(
                    "The database does not answer; it is tried again every "
                            + Deadline.seconds(pause)
                            + " s. Ask again soon.",
                    null);
        }
    }

    /** The database has answered, if only to refuse a statement. */
    public void answered() {
        if (losses.get() != 0) {
            losses.set(0);
        }
    }

    /** The database was lost. */
    public void lost() {
        tried.set(clock.getAsLong());
        losses.updateAndGet(before -> Math.min(before + 1, most));
    }

    /**
     * Whether callers are refused.
     *
     * @return true after too many losses in a row
     */
    public boolean isOpen() {
        return losses.get() >= most;
    }
}
