package io.lianxin.graph.limit;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Wakes threads that wait for an answer too long. A network that swallows packets reports nothing,
 * and the driver waits for the operating system's patience, which is minutes; it gives up a
 * connection when the waiting thread is interrupted.
 */
public final class Watchdog {

    private static final long IDLE_SECONDS = 10;

    private final ScheduledThreadPoolExecutor clock =
            new ScheduledThreadPoolExecutor(
                    1, task -> Thread.ofPlatform().daemon().name("watchdog").unstarted(task));

    /** A watchdog that watches nobody yet. */
    public Watchdog() {
        clock.setRemoveOnCancelPolicy(true);
        clock.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
        clock.allowCoreThreadTimeOut(true);
    }

    /**
     * Watches this thread until the watch is ended.
     *
     * @param patience how long it may wait
     * @return the watch; it must be ended by the same thread
     */
    public Watch watch(Duration patience) {
        return new Watch(Thread.currentThread(), patience);
    }

    private enum State {
        WATCHING,
        WAKING,
        WOKEN,
        OVER
    }

    /** One watch over one thread. */
    public final class Watch {

        private final AtomicReference<State> state = new AtomicReference<>(State.WATCHING);
        private final ScheduledFuture<?> alarm;

        private Watch(Thread sleeper, Duration patience) {
            alarm = clock.schedule(() -> wake(sleeper), patience.toNanos(), TimeUnit.NANOSECONDS);
        }

        private void wake(Thread sleeper) {
            if (state.compareAndSet(State.WATCHING, State.WAKING)) {
                sleeper.interrupt();
                state.set(State.WOKEN);
            }
        }

        /**
         * Ends the watch, if it still goes on.
         *
         * @return whether the thread had to be woken; its interruption is taken back
         */
        public boolean end() {
            if (state.compareAndSet(State.WATCHING, State.OVER)) {
                alarm.cancel(false);
            }
            while (state.get() == State.WAKING) {
                Thread.onSpinWait();
            }
            if (state.compareAndSet(State.WOKEN, State.OVER)) {
                Thread.interrupted();
                return true;
            }
            return false;
        }
    }
}
