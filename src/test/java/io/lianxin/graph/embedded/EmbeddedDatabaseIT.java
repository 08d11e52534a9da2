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
import io.lianxin.graph.setup.NoDatabaseException;
import io.lianxin.support.SharedDatabase;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
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

@ResourceLock(SharedDatabase.LOCK)
class EmbeddedDatabaseIT {

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
        assertThatThrownBy(() -> read(reader, "UNWIND range(1, 1000000000) AS x RETURN max(x)"))
                .isInstanceOf(GraphException.class)
                .hasMessage(
                        "The statement took longer than lianxin.graph.statement-timeout allows. Ask"
                                + " for less, or raise the limit.")
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
