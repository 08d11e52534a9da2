package io.lianxin.bench.contest;

import io.lianxin.bench.template.Template;

import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Requests of one template to one contestant over several connections.
 *
 * @param contestant who is asked
 * @param template what is asked
 * @param numbers the next request's number, which goes on from cell to cell, so that none repeats
 */
record Load(Contestant contestant, Template template, AtomicLong numbers) {

    private static final int CONNECTIONS = 8;
    private static final long HIGHEST_NANOS = TimeUnit.MINUTES.toNanos(2);
    private static final int DIGITS = 3;

    /** What a cell found; latencies in nanoseconds. */
    record Found(Histogram latencies, int errors, double seconds, double cpuSeconds) {

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
        var errors = new AtomicInteger();
        var cpu = contestant.cpu();
        long begin = System.nanoTime();
        List<Thread> threads = new ArrayList<>();
        for (int connection = 0; connection < CONNECTIONS; connection++) {
            threads.add(Thread.ofPlatform().start(() -> serve(schedule, latencies, errors)));
        }
        for (var thread : threads) {
            thread.join();
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        return new Found(
                latencies, errors.get(), seconds, contestant.cpu().minus(cpu).toNanos() / 1e9);
    }

    private void serve(Schedule schedule, Histogram latencies, AtomicInteger errors) {
        try (var wire = contestant.connect()) {
            for (long due = schedule.next(); due >= 0; due = schedule.next()) {
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                var body = contestant.body(template, numbers.getAndIncrement());
                wire.ask(body, "");
                latencies.recordValue(Math.min(System.nanoTime() - due, HIGHEST_NANOS));
            }
        } catch (IOException failed) {
            errors.incrementAndGet();
        }
    }
}
