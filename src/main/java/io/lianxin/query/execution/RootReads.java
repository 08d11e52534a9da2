package io.lianxin.query.execution;

import io.lianxin.graph.ReadSession;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Reads the dear root fields of an operation beside each other, each in a session of its own; what
 * is cheap is read where it stands, and so is everything while all threads are busy.
 */
public final class RootReads implements AutoCloseable {

    /** Reads every field where it stands. */
    static final RootReads ONE_BY_ONE = new RootReads(0, Long.MAX_VALUE);

    private static final long IDLE_SECONDS = 30;

    private final @Nullable ThreadPoolExecutor threads;
    private final long least;

    /**
     * Makes the reader.
     *
     * @param threads how many fields are read at most beside those that callers' own threads read;
     *     0 for none
     * @param least what a field must cost to be read beside others, in units of the budget
     */
    public RootReads(int threads, long least) {
        this.threads = threads == 0 ? null : pool(threads);
        this.least = least;
    }

    private static ThreadPoolExecutor pool(int threads) {
        var number = new AtomicInteger();
        return new ThreadPoolExecutor(
                0,
                threads,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                task ->
                        Thread.ofPlatform()
                                .daemon()
                                .name("root-" + number.incrementAndGet())
                                .unstarted(task),
                (task, busy) -> task.run());
    }

    /**
     * A root field.
     *
     * @param cost what it costs; not asked for where there is nothing to be read beside it
     * @param read reads it in a session
     */
    record Root(Supplier<Long> cost, Function<ReadSession, @Nullable Object> read) {}

    /**
     * What is being read beside each other, by the places of the fields.
     *
     * @param readings null for what is still to be read where it stands
     */
    record Begun(List<@Nullable CompletableFuture<@Nullable Object>> readings)
            implements AutoCloseable {

        boolean has(int place) {
            return place < readings.size() && readings.get(place) != null;
        }

        /** What was read; fails as the reading failed. */
        @Nullable Object value(int place) {
            try {
                return Objects.requireNonNull(readings.get(place)).join();
            } catch (CompletionException failed) {
                switch (failed.getCause()) {
                    case RuntimeException own -> throw own;
                    case Error grave -> throw grave;
                    case null, default -> throw failed;
                }
            }
        }

        /** Waits until nothing is read any more, whatever came of it. */
        @Override
        public void close() {
            for (var reading : readings) {
                if (reading != null) {
                    reading.handle((value, fault) -> true).join();
                }
            }
        }
    }

    /**
     * Begins to read the dear fields where there are several.
     *
     * @param session the operation's own session
     * @param roots the fields; null where there is nothing to read
     * @return what has begun; it must be over before the operation ends
     */
    Begun begin(@Nullable ReadSession session, List<@Nullable Root> roots) {
        var readings = new ArrayList<@Nullable CompletableFuture<@Nullable Object>>();
        roots.forEach(root -> readings.add(null));
        var begun = new Begun(readings);
        var dear = threads == null || session == null ? List.<Integer>of() : dear(roots);
        var isComplete = false;
        try {
            for (int i = 0; i < dear.size(); i++) {
                int place = dear.get(i);
                var root = roots.get(place);
                if (root != null && session != null) {
                    readings.set(
                            place,
                            i == dear.size() - 1 ? here(root, session) : beside(root, session));
                }
            }
            isComplete = true;
            return begun;
        } finally {
            if (!isComplete) {
                begun.close();
            }
        }
    }

    /** The places of the dear fields; none where there are no two. */
    private List<Integer> dear(List<@Nullable Root> roots) {
        var places = new ArrayList<Integer>();
        for (int i = 0; i < roots.size(); i++) {
            var root = roots.get(i);
            if (root != null && root.cost.get() >= least) {
                places.add(i);
            }
        }
        return places.size() > 1 ? places : List.of();
    }

    private @Nullable CompletableFuture<@Nullable Object> beside(Root root, ReadSession session) {
        try {
            var other = session.another();
            return other == null || threads == null
                    ? null
                    : CompletableFuture.supplyAsync(
                            () -> {
                                try (other) {
                                    return root.read.apply(other);
                                }
                            },
                            threads);
        } catch (RuntimeException closed) {
            return CompletableFuture.failedFuture(closed);
        }
    }

    private static CompletableFuture<@Nullable Object> here(Root root, ReadSession session) {
        try {
            return CompletableFuture.completedFuture(root.read.apply(session));
        } catch (RuntimeException fault) {
            return CompletableFuture.failedFuture(fault);
        }
    }

    /** Lets the threads end. */
    @Override
    public void close() {
        if (threads != null) {
            threads.shutdown();
        }
    }
}
