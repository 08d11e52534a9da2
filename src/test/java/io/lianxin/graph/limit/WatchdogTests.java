package io.lianxin.graph.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

class WatchdogTests {

    private final Watchdog watchdog = new Watchdog();

    @Test
    void whoWaitsTooLongIsWokenAndNotInterruptedAfterwards() {
        var watch = watchdog.watch(Duration.ofMillis(20));
        LockSupport.parkNanos(Duration.ofSeconds(10).toNanos());
        assertThat(watch.end()).isTrue();
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void whoIsDoneInTimeIsLeftAlone() {
        var watch = watchdog.watch(Duration.ofMillis(20));
        assertThat(watch.end()).isFalse();
        LockSupport.parkNanos(Duration.ofMillis(60).toNanos());
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
        assertThat(watch.end()).isFalse();
    }
}
