package io.lianxin.web.health;

import io.lianxin.graph.GraphException;
import io.lianxin.graph.SequenceLock;
import io.lianxin.graph.limit.Deadline;
import io.lianxin.graph.watch.StoreWatch;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.stereotype.Component;

import java.time.Duration;

/**
 * Whether the program can answer: it runs, its database has just answered a statement, and the disk
 * of its store has room. What was found is believed for half a second, so that nobody can make work
 * by asking.
 */
@Component
class Readiness {

    private static final Logger LOG = LoggerFactory.getLogger(Readiness.class);
    private static final Duration BELIEF = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final ApplicationAvailability availability;
    private final SequenceLock lock;
    private final @Nullable StoreWatch store;
    private @Nullable Found latest;

    Readiness(
            ApplicationAvailability availability,
            SequenceLock lock,
            ObjectProvider<StoreWatch> store) {
        this.availability = availability;
        this.lock = lock;
        this.store = store.getIfAvailable();
    }

    private record Found(@Nullable String trouble, long nanos) {}

    /** What is wrong; null where the program can answer. */
    synchronized @Nullable String trouble() {
        var known = latest;
        if (known == null || System.nanoTime() - known.nanos > BELIEF.toNanos()) {
            var before = known == null ? null : known.trouble;
            known = new Found(look(), System.nanoTime());
            latest = known;
            tell(before, known.trouble);
        }
        return known.trouble;
    }

    private @Nullable String look() {
        if (availability.getReadinessState() != ReadinessState.ACCEPTING_TRAFFIC) {
            return "The program starts or stops.";
        }
        try {
            Deadline.after(PATIENCE, PATIENCE).call(lock::current);
        } catch (GraphException silent) {
            return String.valueOf(silent.getMessage());
        }
        return store == null ? null : store.trouble();
    }

    private static void tell(@Nullable String before, @Nullable String now) {
        if (now != null && before == null) {
            LOG.warn("Not ready: {}", now);
        } else if (now == null && before != null) {
            LOG.info("Ready again");
        }
    }
}
