package io.lianxin.graph.bolt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lianxin.graph.GraphException;
import io.lianxin.graph.ReadSession;
import io.lianxin.graph.Statement;
import io.lianxin.graph.embedded.EmbeddedDatabase;
import io.lianxin.support.SharedDatabase;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import java.net.URI;
import java.time.Duration;

/** A routing address: the embedded database answers as a cluster of one. */
@ResourceLock(SharedDatabase.LOCK)
class SharedTransactionIT {

    private final EmbeddedDatabase database = SharedDatabase.get();
    private final Driver driver =
            GraphDatabase.driver(
                    database.address(),
                    AuthTokens.basic(EmbeddedDatabase.USER, database.password()));

    @AfterEach
    void close() {
        driver.close();
    }

    @Test
    void allStatementsOfARoutedSessionShareOneTransaction() {
        try (Driver routing = driver("neo4j");
                ReadSession session = reader(routing, "neo4j").open()) {
            assertThat(session.read(Statement.of("RETURN 1")).getFirst().get(0)).isEqualTo(1L);
            String first = openTransactions();
            assertThat(first).isNotEmpty();
            session.read(Statement.of("RETURN 2"));
            assertThat(openTransactions()).isEqualTo(first);
        }
        assertThat(openTransactions()).isEmpty();
    }

    @Test
    void aStatementToOneServerLeavesNoTransactionOpen() {
        try (ReadSession session = reader(driver, "bolt").open()) {
            session.read(Statement.of("RETURN 1"));
            assertThat(openTransactions()).isEmpty();
        }
    }

    @Test
    void aRoutedSessionGoesOnAfterAFirstFailure() {
        try (Driver routing = driver("neo4j");
                ReadSession session = reader(routing, "neo4j").open()) {
            assertThatThrownBy(() -> session.read(Statement.of("RETURN")))
                    .isInstanceOf(GraphException.class);
            assertThat(session.read(Statement.of("RETURN 1")).getFirst().get(0)).isEqualTo(1L);
        }
    }

    @Test
    void afterALaterFailureNothingIsAnsweredFromAnotherTransaction() {
        try (Driver routing = driver("neo4j");
                ReadSession session = reader(routing, "neo4j").open()) {
            session.read(Statement.of("RETURN 1"));
            assertThatThrownBy(() -> session.read(Statement.of("RETURN")))
                    .isInstanceOf(GraphException.class);
            assertThatThrownBy(() -> session.read(Statement.of("RETURN 2")))
                    .isInstanceOf(GraphException.class)
                    .hasMessage(
                            "An earlier statement of this operation failed and ended their common"
                                    + " transaction. Ask again.");
        }
    }

    private String openTransactions() {
        return driver
                .executableQuery(
                        "SHOW TRANSACTIONS YIELD transactionId, currentQuery, metaData"
                                + " WHERE NOT currentQuery STARTS WITH 'SHOW'"
                                + " RETURN transactionId")
                .execute()
                .records()
                .stream()
                .map(row -> row.get(0).asString())
                .sorted()
                .toList()
                .toString()
                .replaceAll("[\\[\\]]", "");
    }

    private Driver driver(String scheme) {
        return GraphDatabase.driver(
                address(scheme), AuthTokens.basic(EmbeddedDatabase.USER, database.password()));
    }

    private BoltReader reader(Driver over, String scheme) {
        return new BoltReader(over, address(scheme), "neo4j", Duration.ofSeconds(20));
    }

    private URI address(String scheme) {
        return URI.create(scheme + database.address().toString().substring("bolt".length()));
    }
}
