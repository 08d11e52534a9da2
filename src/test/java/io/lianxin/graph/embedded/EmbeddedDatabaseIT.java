package io.lianxin.graph.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lianxin.graph.GraphException;
import io.lianxin.graph.GraphException.Reason;
import io.lianxin.graph.GraphReader;
import io.lianxin.graph.ReadSession;
import io.lianxin.graph.Statement;
import io.lianxin.graph.bolt.BoltReader;
import io.lianxin.graph.inprocess.InProcessReader;
import io.lianxin.graph.limit.Deadline;
import io.lianxin.graph.setup.NoDatabaseException;
import io.lianxin.support.SharedDatabase;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;

@ResourceLock(SharedDatabase.LOCK)
class EmbeddedDatabaseIT {

    private static final String ENDLESS = "UNWIND range(1, 1000000000) AS x RETURN max(x)";

    @Test
    void theSecretIsKeptForItsOwnerOnly(@TempDir Path directory) throws Exception {
        String first;
        try (EmbeddedDatabase database = start(directory)) {
            first = database.password();
            assertThat(Files.getPosixFilePermissions(directory.resolve("secret")))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
            verify(database, database.password());
        }
        try (EmbeddedDatabase again = start(directory)) {
            assertThat(again.password()).isEqualTo(first);
            verify(again, first);
        }
    }

    @Test
    void aLostSecretIsReplaced(@TempDir Path directory) throws Exception {
        String first;
        try (EmbeddedDatabase database = start(directory)) {
            first = database.password();
        }
        Files.delete(directory.resolve("secret"));
        try (EmbeddedDatabase database = start(directory)) {
            assertThat(database.password()).isNotEqualTo(first);
            verify(database, database.password());
        }
    }

    @Test
    void thePasswordWithWhichNeo4jComesIsRefused() {
        assertThatThrownBy(() -> verify(SharedDatabase.get(), "neo4j"))
                .isInstanceOf(AuthenticationException.class);
    }

    @Test
    void boltListensOnTheLoopbackAddressOnly() throws Exception {
        URI address = SharedDatabase.get().address();
        assertThat(InetAddress.getByName(address.getHost()).isLoopbackAddress()).isTrue();
        assertThat(address.getPort()).isPositive().isNotEqualTo(7687);
    }

    @Test
    void theSameDirectoryIsNotOpenedTwiceInOneProcess(@TempDir Path directory) {
        try (EmbeddedDatabase first = start(directory)) {
            assertThatThrownBy(() -> start(directory))
                    .isInstanceOf(NoDatabaseException.class)
                    .hasMessage("The data directory %s is in use by another process.", directory);
            assertThat(first.address()).isNotNull();
        }
    }

    @Test
    void aDirectoryThatIsAFileIsNamed(@TempDir Path directory) throws Exception {
        Path file = Files.writeString(directory.resolve("data"), "");
        assertThatThrownBy(() -> start(file))
                .isInstanceOf(NoDatabaseException.class)
                .hasMessage("The embedded database in %s did not start: %s", file, file);
    }

    @Test
    void filesAreNotReadAsCsv(@TempDir Path directory) throws Exception {
        Path file = Files.writeString(directory.resolve("rows.csv"), "a,b\n");
        assertThatThrownBy(() ->
                        read(
                                reader(Duration.ofSeconds(20)),
                                "LOAD CSV FROM '" + file.toUri() + "' AS row RETURN row"))
                .isInstanceOf(GraphException.class)
                .hasMessageContaining("configuration property");
    }

    @Test
    void noAddressIsReadAsCsvEitherWay() {
        var load = "LOAD CSV FROM 'http://127.0.0.1:9/rows.csv' AS row RETURN row";
        assertThatThrownBy(() -> read(reader(Duration.ofSeconds(20)), load))
                .isInstanceOf(GraphException.class)
                .hasMessageContaining("blocked");
        EmbeddedDatabase database = SharedDatabase.get();
        try (Driver driver = driver(database.address(), database.password())) {
            assertThatThrownBy(() ->
                            read(
                                    new BoltReader(
                                            driver, database.address(), "", Duration.ofSeconds(20)),
                                    load))
                    .isInstanceOf(GraphException.class)
                    .hasMessageContaining("blocked");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CALL dbms.listConfig() YIELD name RETURN name",
                "CALL dbms.components() YIELD name RETURN name",
                "CALL db.labels() YIELD label RETURN label",
                "CALL db.clearQueryCaches() YIELD value RETURN value",
                "CALL tx.getMetaData() YIELD metadata RETURN metadata",
                "CALL apoc.load.json('http://127.0.0.1:9/') YIELD value RETURN value"
            })
    void noProcedureIsCalledButThatOfTheSearch(String call) {
        assertThatThrownBy(() -> read(reader(Duration.ofSeconds(20)), call))
                .isInstanceOf(GraphException.class);
    }

    @Test
    void aStatementEndsWithItsRequestInProcessAndLeavesNoTransaction() {
        assertThatThrownBy(() ->
                        Deadline.after(Duration.ofMillis(300), Duration.ofSeconds(20))
                                .call(() -> {
                                    read(reader(Duration.ofSeconds(20)), ENDLESS);
                                    return true;
                                }))
                .isInstanceOf(GraphException.class)
                .extracting("reason")
                .isEqualTo(Reason.TIMED_OUT);
        try (var looking = SharedDatabase.get().api().beginTx()) {
            assertThat(
                            looking.execute(
                                            "SHOW TRANSACTIONS YIELD currentQuery WHERE"
                                                    + " currentQuery = $asked RETURN currentQuery",
                                            Map.of("asked", ENDLESS))
                                    .hasNext())
                    .isFalse();
        }
    }

    @Test
    void whatBeginsAfterItsRequestIsOverIsNotAsked() {
        assertThatThrownBy(() ->
                        new Deadline(
                                        System.nanoTime() - 1,
                                        Duration.ofSeconds(5),
                                        Duration.ofSeconds(3))
                                .call(() -> {
                                    read(reader(Duration.ofSeconds(20)), "RETURN 1");
                                    return true;
                                }))
                .hasMessage(
                        "The answer was not ready within 5 s, the time that a request may take."
                                + " Ask for less: a smaller page, fewer levels or a narrower"
                                + " filter.");
    }

    @Test
    void aStoreOnADiskWithoutRoomIsNotOpened(@TempDir Path directory) {
        assertThatThrownBy(() ->
                        EmbeddedDatabase.start(
                                directory, SharedDatabase.memory().onDiskWith(Long.MAX_VALUE)))
                .isInstanceOf(NoDatabaseException.class)
                .hasMessageMatching(
                        "The disk of the data directory \\S+ has \\d+ MB free; the database is"
                                + " opened only with \\d+ MB\\.")
                .extracting("remedy")
                .asString()
                .startsWith("Make room on that disk, or name a directory on another one:");
    }

    @Test
    void aStatementEndsAtItsTimeLimitInProcess() {
        assertTimesOut(reader(Duration.ofMillis(200)));
    }

    @Test
    void aStatementEndsAtItsTimeLimitOverBolt() {
        EmbeddedDatabase database = SharedDatabase.get();
        try (Driver driver = driver(database.address(), database.password())) {
            assertTimesOut(new BoltReader(driver, database.address(), "", Duration.ofMillis(200)));
        }
    }

    private static void assertTimesOut(GraphReader reader) {
        assertThatThrownBy(() -> read(reader, ENDLESS))
                .isInstanceOf(GraphException.class)
                .hasMessage(
                        "The database ended the statement because it took longer than it may. Ask"
                                + " for less: a smaller page, fewer levels or a narrower filter.")
                .extracting("reason")
                .isEqualTo(Reason.TIMED_OUT);
    }

    private static void read(GraphReader reader, String cypher) {
        try (ReadSession session = reader.open()) {
            session.read(Statement.of(cypher));
        }
    }

    private static GraphReader reader(Duration timeout) {
        return new InProcessReader(SharedDatabase.get().api(), timeout);
    }

    private static EmbeddedDatabase start(Path directory) {
        return EmbeddedDatabase.start(directory, SharedDatabase.memory());
    }

    private static void verify(EmbeddedDatabase database, String password) {
        try (Driver driver = driver(database.address(), password)) {
            driver.verifyConnectivity();
        }
    }

    private static Driver driver(URI address, String password) {
        return GraphDatabase.driver(address, AuthTokens.basic(EmbeddedDatabase.USER, password));
    }
}
