package io.lianxin.graph.bolt;

import org.neo4j.driver.exceptions.Neo4jException;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Tries again, once, what failed at once and may succeed at once: an auto-commit statement loses
 * the driver's own retry.
 *
 * @param mayRepeat whether nothing that was answered before hangs on the failed attempt
 * @param reset forgets the failed attempt
 */
record RepeatOnce(BooleanSupplier mayRepeat, Runnable reset) {

    /** What failed later than this was waited for, and would be waited for again. */
    private static final Duration SOON = Duration.ofSeconds(1);

    /**
     * Runs an attempt.
     *
     * @param attempt what may fail
     * @return what it yields
     * @throws io.lianxin.graph.GraphException when it fails for good or a second time
     */
    <T> T run(Supplier<T> attempt) {
        long begun = System.nanoTime();
        try {
            return attempt.get();
        } catch (Neo4jException first) {
            boolean clean = forget();
            boolean isSoon = System.nanoTime() - begun < SOON.toNanos();
            if (!clean || !isSoon || !BoltFailures.passes(first)) {
                throw BoltFailures.translate(first);
            }
        }
        try {
            return attempt.get();
        } catch (Neo4jException second) {
            forget();
            throw BoltFailures.translate(second);
        }
    }

    private boolean forget() {
        boolean clean = mayRepeat.getAsBoolean();
        if (clean) {
            reset.run();
        }
        return clean;
    }
}
