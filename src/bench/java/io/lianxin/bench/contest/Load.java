package io.lianxin.bench.contest;

import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Requests to one contestant over several connections.
 *
 * @param contestant who is asked
 * @param bodies makes the next request; asked by several threads
 */
record Load(Contestant contestant, Supplier<byte[]> bodies) {

    private static final int CONNECTIONS = 8;
    private static final long HIGHEST_NANOS = TimeUnit.MINUTES.toNanos(2);
    private static final int DIGITS = 3;

    /**
     * What a cell found.
     *
     * @param latencies in nanoseconds
     * @param failure why a connection was given up; null where all went well
     * @param seconds how long it took
     * @param cpuSeconds how much time of processors the contestant used
     */
    record Found(
            Histogram latencies, @Nullable IOException failure, double seconds, double cpuSeconds) {

        double throughput() {
            return latencies.getTotalCount() / seconds;
        }

        double cpuMillis() {
            return cpuSeconds * 1e3 / Math.max(1, latencies.getTotalCount());
        }
    }

    /** When the next request shall start. */
    private interface Schedule {
        /** The start in nanoseconds, or a negative number when there is none any more. */
        long next();
    }

    /** As fast as the contestant answers. */
    Found saturate(double seconds) throws InterruptedException {
        long end = System.nanoTime() + (long) (seconds * 1e9);
        return run(() -> System.nanoTime() < end ? System.nanoTime() : -1);
    }

    /** At a fixed rate, whatever the contestant does; latency counts from when it was due. */
    Found atRate(double rate, int samples) throws InterruptedException {
        long begin = System.nanoTime();
        var number = new AtomicInteger();
        return run(() -> {
            int mine = number.getAndIncrement();
            return mine < samples ? begin + (long) (mine * 1e9 / rate) : -1;
        });
    }

    private Found run(Schedule schedule) throws InterruptedException {
        var latencies = new ConcurrentHistogram(HIGHEST_NANOS, DIGITS);
        var failed = new AtomicReference<@Nullable IOException>();
        var cpu = contestant.cpu();
        long begin = System.nanoTime();
        List<Thread> threads = new ArrayList<>();
        for (int connection = 0; connection < CONNECTIONS; connection++) {
            threads.add(Thread.ofPlatform().start(() -> serve(schedule, latencies, failed)));
        }
        for (var thread : threads) {
            thread.join();
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        return new Found(
                latencies, failed.get(), seconds, contestant.cpu().minus(cpu).toNanos() / 1e9);
    }

    private void serve(
            Schedule schedule, Histogram latencies, AtomicReference<@Nullable IOException> why) {
        try (var wire = contestant.connect()) {
            for (long due = schedule.next(); due >= 0; due = schedule.next()) {
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                wire.ask(bodies.get(), "");
                latencies.recordValue(Math.min(System.nanoTime() - due, HIGHEST_NANOS));
            }
        } catch (IOException failed) {
            why.compareAndSet(null, failed);
        } catch (RuntimeException nonsense) {
            why.compareAndSet(null, new IOException("answers what is no HTTP", nonsense));
        }
    }
}
