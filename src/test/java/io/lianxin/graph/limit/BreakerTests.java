package io.lianxin.graph.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

@DisplayName("A database that was lost is not waited for")
class BreakerTests {

    private final AtomicLong clock = new AtomicLong();
    private final Breaker breaker = new Breaker(3, Duration.ofSeconds(1), clock::get);

    @Test
    void lossesThatAreNotInARowRefuseNobody() {
        lose(2);
        breaker.answered();
        lose(2);
        assertThatCode(breaker::pass).doesNotThrowAnyException();
        assertThat(breaker.isOpen()).isFalse();
    }

    @Test
    void afterThreeLossesInARowEverybodyIsToldAtOnce() {
        lose(3);
        assertThat(breaker.isOpen()).isTrue();
        assertThatThrownBy(breaker::pass)
                .isInstanceOf(DatabaseLost.class)
                .hasMessage(
                        "The database does not answer; it is tried again every 1 s. Ask again"
                                + " soon.");
    }

    @Test
    void inEachPauseOneCallerTriesAndItsAnswerLetsAllPass() {
        lose(3);
        clock.addAndGet(Duration.ofSeconds(1).toNanos());
        assertThatCode(breaker::pass).doesNotThrowAnyException();
        assertThatThrownBy(breaker::pass).isInstanceOf(DatabaseLost.class);
        breaker.answered();
        assertThatCode(breaker::pass).doesNotThrowAnyException();
        assertThatCode(breaker::pass).doesNotThrowAnyException();
    }

    @Test
    void aTryThatFailsBeginsThePauseAnew() {
        lose(3);
        clock.addAndGet(Duration.ofSeconds(1).toNanos());
        breaker.pass();
        clock.addAndGet(Duration.ofMillis(900).toNanos());
        breaker.lost();
        clock.addAndGet(Duration.ofMillis(900).toNanos());
        assertThatThrownBy(breaker::pass).isInstanceOf(DatabaseLost.class);
    }

    private void lose(int times) {
        for (int i = 0; i < times; i++) {
            breaker.lost();
        }
    }
}
