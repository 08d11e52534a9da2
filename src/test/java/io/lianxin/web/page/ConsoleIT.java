package io.lianxin.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.support.DatabaseTest;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

@DatabaseTest
@TestPropertySource(properties = "lianxin.explain=true")
@DisplayName("The console works in a browser that reaches no other host")
class ConsoleIT {

    private static final Path FRONTEND = Path.of("src/main/frontend");
    private static final Path CHROMIUM =
            Path.of(Objects.requireNonNullElse(System.getenv("CHROMIUM"), "/usr/bin/chromium"));

    @LocalServerPort private int port;

    @Test
    void theScenesOfTheConsoleRunWithoutFault() throws IOException, InterruptedException {
        assertThat(CHROMIUM)
                .as("Chromium, which the test drives: apt-get install chromium, or set CHROMIUM")
                .isExecutable();
        assertThat(Path.of("target/classes/static/console/index.html"))
                .as("the console page: install Node.js 20 with npm, and build without -Dfast")
                .exists();
        assertThat(run(Path.of("target/console").toAbsolutePath())).isEmpty();
    }

    private String run(Path pictures) throws IOException, InterruptedException {
        Path faults = Files.createTempFile("console", ".txt");
        Process scenes =
                new ProcessBuilder(
                                "node",
                                "test/console.mjs",
                                "http://127.0.0.1:" + port,
                                pictures.toString())
                        .directory(FRONTEND.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(faults.toFile())
                        .start();
        boolean isDone = scenes.waitFor(4, TimeUnit.MINUTES);
        scenes.descendants().forEach(ProcessHandle::destroyForcibly);
        scenes.destroyForcibly();
        String said = Files.readString(faults, StandardCharsets.UTF_8);
        Files.delete(faults);
        if (!isDone) {
            return said + "not done within four minutes";
        }
        return scenes.exitValue() == 0 ? "" : said;
    }
}
