package io.lianxin.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;

class StartupPhasesTests {

    private final StartupPhases phases = new StartupPhases();

    @Test
    void phasesPrintInTheOrderOfTheirEnds() {
        phases.add("database", Duration.ofMillis(4100));
        phases.add("load", Duration.ofMillis(900));
        assertThat(phases).hasToString("database 4100 ms, load 900 ms");
    }

    @Test
    void aMeasuredPhaseYieldsItsResult() {
        assertThat(phases.measure("work", () -> 42)).isEqualTo(42);
        assertThat(phases.phases())
                .singleElement()
                .satisfies(phase -> {
                    assertThat(phase.name()).isEqualTo("work");
                    assertThat(phase.took().toNanos()).isNotNegative();
                });
    }
}
