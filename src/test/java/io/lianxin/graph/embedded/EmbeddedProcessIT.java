package io.lianxin.graph.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.support.SharedDatabase;
import io.lianxin.support.process.ChildProgram;
import io.lianxin.support.process.GraphOnly;
import io.lianxin.support.process.WholeProgram;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.graphdb.Transaction;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** What only shows when the program runs in a process of its own. */
class EmbeddedProcessIT {

    private static final String QUESTION = "{\"query\": \"{ posts { totalCount } }\"}";
    private static final String HEAD =
            "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                    + "Content-Length: "
                    + QUESTION.length()
                    + "\r\nExpect: 100-continue\r\n\r\n";

    @Test
    void aSecondProcessOnTheSameDirectoryIsToldSo(@TempDir Path directory) throws Exception {
        try (EmbeddedDatabase first = EmbeddedDatabase.start(directory, SharedDatabase.memory());
                ChildProgram second = start(directory)) {
            List<String> lines = second.readUntil(null);
            assertThat(first.address().getPort()).isPositive();
            assertThat(second.exitCode()).isEqualTo(1);
            assertThat(lines)
                    .containsSubsequence(
                            "APPLICATION FAILED TO START",
                            "Description:",
                            "The data directory " + directory + " is in use by another process.",
                            "Action:",
                            "Stop the other process, or give this one a directory of its own:"
                                    + " --lianxin.data=<directory>.")
                    .noneMatch(line -> line.startsWith("\tat "));
        }
    }

    @Test
    void aStartSaysLittleAndSigtermLeavesAStoreThatNeedsNoRecovery(@TempDir Path directory)
            throws Exception {
        try (ChildProgram program = start(directory)) {
            assertThat(program.readUntil(GraphOnly.READY))
                    .hasSizeLessThan(6)
                    .noneMatch(line -> line.contains("WARN") || line.contains("ERROR"))
                    .last()
                    .isEqualTo("ready: 0");
            program.terminate();
            program.readUntil(null);
            assertThat(program.exitCode()).isEqualTo(143);
        }
        try (EmbeddedDatabase database =
                        EmbeddedDatabase.start(directory, SharedDatabase.memory());
                Transaction reading = database.api().beginTx()) {
            assertThat(reading.execute("MATCH (c:Child) RETURN count(c) AS n").next())
                    .containsEntry("n", 1L);
        }
        assertThat(Files.readString(directory.resolve("logs/debug.log")))
                .doesNotContain("Recovery required");
    }

    @Test
    void theWholeProgramEndsAtSigtermAndAnswersWhatItWasAskedBefore(@TempDir Path directory)
            throws Exception {
        int port = freePort();
        try (ChildProgram program =
                ChildProgram.start(
                        WholeProgram.class,
                        jar -> true,
                        "--lianxin.data=" + directory,
                        "--server.port=" + port)) {
            assertThat(program.readUntil(GraphOnly.READY)).last().isEqualTo(GraphOnly.READY);
            try (Socket asking = new Socket(InetAddress.getLoopbackAddress(), port)) {
                send(asking, HEAD);
                assertThat(head(asking)).startsWith("HTTP/1.1 100");
                send(asking, QUESTION.substring(0, 5));
                long begun = System.nanoTime();
                program.terminate();
                Thread.sleep(500);
                send(asking, QUESTION.substring(5));
                assertThat(asking.getInputStream().readNBytes(12))
                        .asString()
                        .isEqualTo("HTTP/1.1 200");
                asking.shutdownOutput();
                program.readUntil(null);
                assertThat(program.exitCode()).isEqualTo(143);
                assertThat(Duration.ofNanos(System.nanoTime() - begun))
                        .isLessThan(Duration.ofSeconds(30));
            }
        }
        assertThat(new StoreLock(directory).isHeld()).isFalse();
    }

    /** The head of the next answer, to its empty line. */
    private static String head(Socket asking) throws IOException {
        var read = new StringBuilder();
        while (read.indexOf("\r\n\r\n") < 0) {
            int next = asking.getInputStream().read();
            if (next < 0) {
                break;
            }
            read.append((char) next);
        }
        return read.toString();
    }

    private static void send(Socket to, String words) throws IOException {
        to.getOutputStream().write(words.getBytes(StandardCharsets.US_ASCII));
        to.getOutputStream().flush();
    }

    private static int freePort() throws IOException {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    private static ChildProgram start(Path directory) throws Exception {
        return ChildProgram.start(jar -> true, "--lianxin.data=" + directory);
    }
}
