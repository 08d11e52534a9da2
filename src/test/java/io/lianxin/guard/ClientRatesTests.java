package io.lianxin.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;

class ClientRatesTests {

    private final ClientRates rates = new ClientRates(3, 1, Duration.ofMinutes(1));

    @Test
    void aBucketHoldsSoManyRequestsAndSaysWhatIsLeft() {
        assertThat(rates.take("a").left()).isEqualTo(2);
        assertThat(rates.take("a").left()).isEqualTo(1);
        var last = rates.take("a");
        assertThat(last.isGranted()).isTrue();
        assertThat(last.left()).isZero();
        assertThat(last.full()).isBetween(120L, 180L);
        var refused = rates.take("a");
        assertThat(refused.isGranted()).isFalse();
        assertThat(refused.again()).isBetween(30L, 60L);
        assertThat(refused.limit()).isEqualTo(3);
    }

    @Test
    void oneClientTakesNothingFromAnother() {
        for (int i = 0; i < 4; i++) {
            rates.take("a");
        }
        assertThat(rates.take("a").isGranted()).isFalse();
        assertThat(rates.take("b").isGranted()).isTrue();
    }
}
