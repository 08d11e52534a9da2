package io.lianxin.graph.setup;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.graph.embedded.EmbeddedDatabase;
import io.lianxin.support.SharedDatabase;
import io.lianxin.support.process.ChildProgram;
import io.lianxin.support.process.GraphOnly;
import io.lianxin.support.process.WholeProgram;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

import java.nio.file.Path;
import java.util.List;

/** The program without the embedded database's jars, and without a database. */
@ResourceLock(SharedDatabase.LOCK)
class ServerOnlyIT {

    private static final List<String> DRIVER_SIDE =
            List.of("neo4j-java-driver", "neo4j-bolt-connection", "neo4j-cypher-dsl");

    @Test
    void aNamedServerNeedsNoEmbeddedJars() throws Exception {
        EmbeddedDatabase server = SharedDatabase.get();
        try (ChildProgram program =
                ChildProgram.start(
                        WholeProgram.class,
                        ServerOnlyIT::isNotEmbedded,
                        "--spring.neo4j.uri=" + server.address(),
                        "--spring.neo4j.authentication.username=" + EmbeddedDatabase.USER,
                        "--spring.neo4j.authentication.password=" + server.password())) {
            assertThat(program.readUntil(GraphOnly.READY)).last().asString().startsWith("ready:");
        }
    }

    @Test
    void aNamedServerLeavesTheEmbeddedJarsAlone(@TempDir Path directory) throws Exception {
        EmbeddedDatabase server = SharedDatabase.get();
        Path data = directory.resolve("data");
        try (ChildProgram program =
                ChildProgram.start(
                        WholeProgram.class,
                        jar -> true,
                        "--lianxin.data=" + data,
                        "--spring.neo4j.uri=" + server.address(),
                        "--spring.neo4j.authentication.username=" + EmbeddedDatabase.USER,
                        "--spring.neo4j.authentication.password=" + server.password())) {
            assertThat(program.readUntil(GraphOnly.READY)).last().isEqualTo(GraphOnly.READY);
            assertThat(data).doesNotExist();
        }
    }

    @Test
    void withoutServerAndJarsTheStartSaysWhatIsMissing() throws Exception {
        assertFails(
                ChildProgram.start(ServerOnlyIT::isNotEmbedded),
                "spring.neo4j.uri is not set, and no embedded Neo4j is on the class path.",
                "Set spring.neo4j.uri to the address of a Neo4j server, such as"
                        + " bolt://localhost:7687, or add the jars of org.neo4j:neo4j and"
                        + " org.neo4j:neo4j-bolt.");
    }

    @Test
    void aServerThatDoesNotAnswerIsNamed() throws Exception {
        assertFails(
                ChildProgram.start(jar -> true, "--spring.neo4j.uri=bolt://127.0.0.1:1"),
                "The Neo4j server at bolt://127.0.0.1:1 does not answer.",
                "Start it, or correct spring.neo4j.uri; without that setting the embedded database"
                        + " is used.");
    }

    @Test
    void aWrongPasswordIsNamed() throws Exception {
        EmbeddedDatabase server = SharedDatabase.get();
        assertFails(
                ChildProgram.start(
                        jar -> true,
                        "--spring.neo4j.uri=" + server.address(),
                        "--spring.neo4j.authentication.username=neo4j",
                        "--spring.neo4j.authentication.password=neo4j"),
                "The Neo4j server at "
                        + server.address()
                        + " refuses the user name or the password.",
                "Set spring.neo4j.authentication.username and"
                        + " spring.neo4j.authentication.password.");
    }

    private static void assertFails(ChildProgram child, String description, String action)
            throws Exception {
        try (child) {
            List<String> lines = child.readUntil(null);
            assertThat(lines)
                    .containsSubsequence("Description:", description, "Action:", action)
                    .noneMatch(line -> line.startsWith("\tat "));
            assertThat(child.exitCode()).isEqualTo(1);
        }
    }

    private static boolean isNotEmbedded(String jar) {
        String file = jar.substring(jar.lastIndexOf('/') + 1);
        return !jar.contains("/org/neo4j/") || DRIVER_SIDE.stream().anyMatch(file::startsWith);
    }
}
