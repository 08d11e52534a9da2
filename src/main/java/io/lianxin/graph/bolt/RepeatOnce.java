package io.lianxin.graph.bolt;

import org.neo4j.driver.exceptions.Neo4jException;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Tries again, once, what may succeed at once: an auto-commit statement loses the driver's own
 * retry.
 *
 * @param mayRepeat whether nothing that was answered before hangs on the failed attempt
 * @param reset forgets the failed attempt
 */
record RepeatOnce(BooleanSupplier mayRepeat, Runnable reset) {

    /**
     * Runs an attempt.
     *
     * @param attempt what may fail
     * @return what it yields
     * @throws io.lianxin.graph.GraphException when it fails for good or a second time
     */
    <T> T run(Supplier<T> attempt) {
        try {
            return attempt.get();
        } catch (Neo4jException first) {
            boolean clean = forget();
            if (!clean || !BoltFailures.passes(first)) {
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
