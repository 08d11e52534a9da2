package io.lianxin.graph.bolt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lianxin.graph.GraphException;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.TransientException;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

class RepeatOnceTests {

    private final AtomicInteger attempts = new AtomicInteger();
    private final AtomicInteger resets = new AtomicInteger();

    @Test
    void aTransientFailureIsRepeatedOnce() {
        assertThat(run(true, leaderSwitch())).isEqualTo("answer");
        assertThat(resets).hasValue(1);
    }

    @Test
    void aLostConnectionIsRepeatedOnce() {
        assertThat(run(true, new ServiceUnavailableException("reset by peer"))).isEqualTo("answer");
    }

    @Test
    void aSecondFailureIsFinal() {
        assertThatThrownBy(() -> run(true, leaderSwitch(), leaderSwitch()))
                .isInstanceOf(GraphException.class)
                .hasMessage(
                        "The database cannot answer now"
                                + " (Neo.TransientError.Transaction.LeaderSwitch). Ask again in a"
                                + " moment.");
    }

    @Test
    void aMemoryErrorIsNotRepeatedAlthoughTheDriverCallsItTransient() {
        assertThatThrownBy(() ->
                        run(
                                true,
                                new TransientException(
                                        "Neo.TransientError.General"
                                                + ".MemoryPoolOutOfMemoryError",
                                        "limit")))
                .hasMessage(
                        "The statement needs more memory than the database grants it. Ask for"
                                + " less: a smaller page, fewer levels or a narrower filter;"
                                + " asking again does not help.");
        assertThat(attempts).hasValue(1);
    }

    @Test
    void aFaultyStatementIsNotRepeated() {
        assertThatThrownBy(() ->
                        run(
                                true,
                                new ClientException("Neo.ClientError.Statement.SyntaxError", "no")))
                .hasMessage(
                        "The database does not accept the statement"
                                + " (Neo.ClientError.Statement.SyntaxError): no");
        assertThat(attempts).hasValue(1);
    }

    @Test
    void aLaterStatementOfASharedTransactionIsNotRepeated() {
        assertThatThrownBy(() -> run(false, leaderSwitch())).isInstanceOf(GraphException.class);
        assertThat(attempts).hasValue(1);
        assertThat(resets).hasValue(0);
    }

    private String run(boolean mayRepeat, Neo4jException... failures) {
        Deque<Neo4jException> left = new ArrayDeque<>(List.of(failures));
        return new RepeatOnce(() -> mayRepeat, resets::incrementAndGet)
                .run(() -> {
                    attempts.incrementAndGet();
                    if (left.isEmpty()) {
                        return "answer";
                    }
                    throw left.removeFirst();
                });
    }

    private static TransientException leaderSwitch() {
        return new TransientException("Neo.TransientError.Transaction.LeaderSwitch", "switching");
    }
}
