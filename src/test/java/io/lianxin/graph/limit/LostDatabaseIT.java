package io.lianxin.graph.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lianxin.graph.GraphReader;
import io.lianxin.graph.RecordVersion;
import io.lianxin.graph.SequenceLock;
import io.lianxin.graph.Statement;
import io.lianxin.graph.bolt.BoltReader;
import io.lianxin.graph.embedded.EmbeddedDatabase;
import io.lianxin.support.SharedDatabase;
import io.lianxin.support.fault.FaultProxy;
import io.lianxin.support.fault.FaultProxy.Fault;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Bounds of time have threefold slack; docs/faults.md has what was measured. */
@DisplayName("A server that is lost makes nobody wait, and is found again by itself")
@ResourceLock(SharedDatabase.LOCK)
class LostDatabaseIT {

    private static final Duration PAUSE = Duration.ofMillis(200);

    private final EmbeddedDatabase database = SharedDatabase.get();
    private final FaultProxy network = new FaultProxy(database.address().getPort());
    private final URI address = URI.create("bolt://127.0.0.1:" + network.port());
    private final Driver driver =
            GraphDatabase.driver(
                    address,
                    AuthTokens.basic(EmbeddedDatabase.USER, database.password()),
                    Config.builder()
                            .withConnectionTimeout(1500, TimeUnit.MILLISECONDS)
                            .withConnectionAcquisitionTimeout(2, TimeUnit.SECONDS)
                            .withAutoCommitRetriesDisabled(true)
                            .build());
    private final Breaker breaker = new Breaker(3, PAUSE);
    private final GraphReader reader =
            new BreakingReader(
                    new BoltReader(driver, address, "", Duration.ofSeconds(20)), breaker);

    @AfterEach
    void close() {
        network.let(Fault.NONE);
        driver.close();
        network.close();
    }

    @Test
    void whileItIsDownAllAreToldSoAndItsReturnIsNoticed() throws Exception {
        assertThat(ask()).isEqualTo(1L);
        network.let(Fault.DOWN);
        for (int i = 0; i < 20; i++) {
            assertThat(lossOf(Duration.ofSeconds(5))).isLessThan(Duration.ofSeconds(9));
        }
        assertThat(breaker.isOpen()).isTrue();
        assertThat(lossOf(Duration.ofSeconds(5))).isLessThan(Duration.ofMillis(300));
        network.let(Fault.NONE);
        assertThat(untilItAnswers()).isLessThan(Duration.ofSeconds(15));
    }

    @Test
    void whenPacketsVanishTheWaitingEndsWithTheRequest() throws Exception {
        assertThat(ask()).isEqualTo(1L);
        network.let(Fault.SILENT);
        for (int i = 0; i < 3; i++) {
            assertThat(lossOf(Duration.ofMillis(500))).isLessThan(Duration.ofMillis(4500));
        }
        assertThat(breaker.isOpen()).isTrue();
        network.let(Fault.NONE);
        assertThat(untilItAnswers()).isLessThan(Duration.ofSeconds(15));
    }

    @Test
    void aConnectionThatBreaksInTheMiddleOfAnAnswerIsALossAndNoWrongAnswer() throws Exception {
        assertThat(ask()).isEqualTo(1L);
        network.let(Fault.CUT);
        assertThatThrownBy(this::ask).isInstanceOf(DatabaseLost.class);
        network.let(Fault.NONE);
        assertThat(untilItAnswers()).isLessThan(Duration.ofSeconds(15));
    }

    @Test
    void aSlowNetworkIsNoLoss() {
        network.let(Fault.SLOW);
        assertThat(ask()).isEqualTo(1L);
        assertThat(breaker.isOpen()).isFalse();
    }

    @Test
    void aStatementThatTheServerEndsIsNoLossOfTheServer() {
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() ->
                            Deadline.after(Duration.ofSeconds(20), Duration.ofMillis(100))
                                    .call(() ->
                                            ask("UNWIND range(1, 1000000000) AS x RETURN max(x)")))
                    .hasMessageStartingWith("The database ended the statement");
        }
        assertThat(breaker.isOpen()).isFalse();
    }

    @Test
    void theVersionIsAskedForOverTheSameWay() {
        network.let(Fault.DOWN);
        assertThatThrownBy(() -> new SequenceLock(reader, null).read(session -> RecordVersion.NONE))
                .isInstanceOf(DatabaseLost.class);
    }

    private Duration lossOf(Duration request) {
        long begun = System.nanoTime();
        assertThatThrownBy(() -> Deadline.after(request, request).call(this::ask))
                .isInstanceOf(DatabaseLost.class);
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private Duration untilItAnswers() throws InterruptedException {
        long begun = System.nanoTime();
        while (true) {
            try {
                Deadline.after(Duration.ofSeconds(2), Duration.ofSeconds(2)).call(this::ask);
                return Duration.ofNanos(System.nanoTime() - begun);
            } catch (DatabaseLost still) {
                Thread.sleep(PAUSE);
            }
        }
    }

    private Object ask() {
        return ask("RETURN 1");
    }

    private Object ask(String statement) {
        try (var session = reader.open()) {
            return String.valueOf(session.read(Statement.of(statement)).getFirst().get(0))
                            .equals("1")
                    ? 1L
                    : 0L;
        }
    }
}
