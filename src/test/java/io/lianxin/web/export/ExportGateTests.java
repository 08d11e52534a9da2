package io.lianxin.web.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

@DisplayName("Each client is made one file at a time, all together a few, each for a limited time")
class ExportGateTests {

    private static final String ONE = "192.0.2.1";
    private static final String OTHER = "192.0.2.2";

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch end = new CountDownLatch(1);
    private ExportGate gate = gate(Duration.ofSeconds(60), 2);

    private static ExportGate gate(Duration time, int together) {
        return new ExportGate(
                new ExportLimits(2, DataSize.ofBytes(10), time, Duration.ofMillis(20), together));
    }

    @AfterEach
    void close() {
        end.countDown();
        gate.close();
    }

    /** Takes until the end of the test. */
    private String slow() {
        begun.countDown();
        try {
            end.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return "slow";
    }

    private CompletableFuture<String> begin() throws InterruptedException {
        var slow = CompletableFuture.supplyAsync(() -> gate.pass(ONE, this::slow));
        begun.await();
        return slow;
    }

    @Test
    void aSecondFileOfOneClientWaitsAndIsRefused() throws InterruptedException {
        var slow = begin();
        assertThatThrownBy(() -> gate.pass(ONE, () -> "second"))
                .isInstanceOf(ExportRefused.class)
                .hasMessage(
                        "Another file is already being prepared for you; each client gets one at a"
                                + " time. Ask again when it has come.")
                .extracting(refused -> ((ExportRefused) refused).status())
                .isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
        assertThat(gate.pass(OTHER, () -> "another's")).isEqualTo("another's");
        end.countDown();
        assertThat(slow.join()).isEqualTo("slow");
        assertThat(gate.pass(ONE, () -> "second")).isEqualTo("second");
    }

    @Test
    void allTogetherAreAFew() throws InterruptedException {
        gate = gate(Duration.ofSeconds(60), 1);
        var slow = begin();
        assertThatThrownBy(() -> gate.pass(OTHER, () -> "another's"))
                .isInstanceOf(ExportRefused.class)
                .hasMessageStartingWith("As many files are being made as may be at a time.")
                .extracting(refused -> ((ExportRefused) refused).status())
                .isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        end.countDown();
        assertThat(slow.join()).isEqualTo("slow");
    }

    @Test
    void whatTakesTooLongIsGivenUpAndKeepsItsPlaceUntilItEnds() {
        gate = gate(Duration.ofMillis(50), 2);
        assertThatThrownBy(() -> gate.pass(ONE, this::slow))
                .isInstanceOf(ExportRefused.class)
                .hasMessageStartingWith("The file was not made within 0 seconds.");
        assertThatThrownBy(() -> gate.pass(ONE, () -> "second"))
                .hasMessageStartingWith("Another file is already being prepared for you;");
    }

    @Test
    void whatGoesWrongIsToldAsItIs() {
        assertThatThrownBy(() ->
                        gate.pass(
                                ONE,
                                () -> {
                                    throw new IllegalArgumentException("no network");
                                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no network");
        assertThat(gate.pass(ONE, () -> "next")).isEqualTo("next");
    }

    @Test
    void tooManyPartsOrBytesAreRefusedWithARemedy() {
        assertThatThrownBy(() -> gate.limits().parts(3, "dots"))
                .hasMessage(
                        "The file would have 3 dots, more than the 2 that `lianxin.export.nodes`"
                                + " allows. Ask for fewer, or for several parts.");
        assertThatThrownBy(() -> gate.limits().sized(new byte[11]))
                .hasMessage(
                        "The file would have 11 bytes, more than the 10 that `lianxin.export.bytes`"
                                + " allows. Ask for fewer records or fields.");
        assertThat(gate.limits().sized(new byte[10])).hasSize(10);
    }
}
