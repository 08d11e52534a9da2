package io.lianxin.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;

@DisplayName("What is slow never keeps what is quick from being answered")
class TurnsTests {

    private static final long DEAR = 100;

    private final Turns turns =
            new Turns(
                    new TurnLimits(2, 1, Duration.ofMillis(20), DEAR, 1, 1, Duration.ofMillis(20)));

    @Test
    void aDearOperationGivesItsPlaceAmongAllBack() {
        try (var dear = turns.take()) {
            dear.admit(DEAR);
            assertThat(turns.dearRunning()).isEqualTo(1);
            try (var one = turns.take();
                    var other = turns.take()) {
                one.admit(DEAR - 1);
                other.admit(0);
                assertThat(turns.running()).isEqualTo(3);
            }
        }
        assertThat(turns.running()).isZero();
    }

    @Test
    void aSecondDearOperationIsRefusedAfterItsPatienceAndKeepsNoPlace() {
        try (var first = turns.take()) {
            first.admit(DEAR);
            assertThatExceptionOfType(CrowdedException.class)
                    .isThrownBy(() -> {
                        try (var second = turns.take()) {
                            second.admit(DEAR);
                        }
                    })
                    .withMessageStartingWith("As many dear questions are being answered as may be");
            assertThat(turns.running()).isEqualTo(1);
        }
    }

    @Test
    void aRepeatedOperationKeepsItsPlace() {
        try (var turn = turns.take()) {
            turn.admit(DEAR);
            turn.admit(DEAR);
            turn.admit(1);
            assertThat(turns.dearRunning()).isEqualTo(1);
        }
        assertThat(turns.dearRunning()).isZero();
    }

    @Test
    void whoFindsNoPlaceToWaitIsToldAtOnce() throws Exception {
        var patient =
                new Turns(
                        new TurnLimits(
                                1, 1, Duration.ofSeconds(30), DEAR, 1, 1, Duration.ofSeconds(30)));
        var over = new CountDownLatch(1);
        var begun = new CountDownLatch(1);
        var threads = new ArrayList<Thread>();
        threads.add(
                Thread.startVirtualThread(() -> {
                    try (var turn = patient.take()) {
                        turn.admit(1);
                        begun.countDown();
                        await(over);
                    }
                }));
        begun.await();
        threads.add(
                Thread.startVirtualThread(() -> {
                    try (var turn = patient.take()) {
                        turn.admit(1);
                    }
                }));
        while (patient.waiting() == 0) {
            Thread.sleep(1);
        }
        long since = System.nanoTime();
        assertThatExceptionOfType(CrowdedException.class)
                .isThrownBy(patient::take)
                .withMessage(
                        "More is being asked than can be answered now; your question was not"
                                + " begun. Ask again in a moment.");
        assertThat(Duration.ofNanos(System.nanoTime() - since)).isLessThan(Duration.ofMillis(300));
        over.countDown();
        for (var thread : threads) {
            thread.join();
        }
        assertThat(patient.running()).isZero();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
