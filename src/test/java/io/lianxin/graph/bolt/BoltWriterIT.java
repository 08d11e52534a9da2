package io.lianxin.graph.bolt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.lianxin.graph.GraphException;
import io.lianxin.graph.GraphException.Reason;
import io.lianxin.graph.Row;
import io.lianxin.graph.Statement;
import io.lianxin.graph.embedded.EmbeddedDatabase;
import io.lianxin.support.SharedDatabase;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

@DisplayName("Whatever fails while writing over Bolt is told as a GraphException")
@ResourceLock(SharedDatabase.LOCK)
class BoltWriterIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final EmbeddedDatabase database = SharedDatabase.get();
    private final Driver driver =
            GraphDatabase.driver(
                    database.address(),
                    AuthTokens.basic(EmbeddedDatabase.USER, database.password()),
                    Config.builder()
                            .withMaxConnectionPoolSize(1)
                            .withConnectionAcquisitionTimeout(3, TimeUnit.SECONDS)
                            .build());
    private final BoltWriter writer =
            new BoltWriter(Neo4jClient.create(driver), new Neo4jTransactionManager(driver));

    @AfterEach
    void close() {
        driver.close();
    }

    @Test
    void aPoolWithoutFreeConnectionsIsNamedWithItsSetting() {
        try (var session = driver.session();
                var open = session.beginTransaction()) {
            open.run("RETURN 1").consume();
            assertThatExceptionOfType(GraphException.class)
                    .isThrownBy(() -> ask("RETURN 2"))
                    .withMessage(
                            "No connection to the database became free in time. Ask again in a"
                                    + " moment, or raise"
                                    + " spring.neo4j.pool.max-connection-pool-size.")
                    .extracting(GraphException::reason)
                    .isEqualTo(Reason.UNAVAILABLE);
        }
        assertThat(ask("RETURN 2").getFirst().get(0)).isEqualTo(2L);
    }

    @Test
    void aStatementThatTheServerRefusesIsToldWithItsCode() {
        assertThatExceptionOfType(GraphException.class)
                .isThrownBy(() -> ask("RETURN"))
                .withMessageStartingWith(
                        "The database does not accept the statement"
                                + " (Neo.ClientError.Statement.SyntaxError): ");
    }

    @Test
    void whatTheWorkItselfThrowsComesThrough() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() ->
                        writer.write(
                                PATIENCE,
                                change -> {
                                    throw new IllegalStateException("not now");
                                }))
                .withMessage("not now");
    }

    private List<Row> ask(String statement) {
        return writer.change(PATIENCE, change -> change.run(Statement.of(statement)));
    }
}
