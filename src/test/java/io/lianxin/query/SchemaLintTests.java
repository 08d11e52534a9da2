package io.lianxin.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

@DisplayName("The schema passes the recommended rules of graphql-eslint, and those for Relay")
@EnabledIfSystemProperty(
        named = "lianxin.lint",
        matches = "true",
        disabledReason = "it installs 256 packages of npm first: mvn -Dlianxin.lint=true")
class SchemaLintTests {

    private static final Path FOLDER = Path.of("src/test/lint");

    @Test
    void nothingIsWrongBesideWhatIsExceptedWithItsReason() throws Exception {
        if (!Files.isDirectory(FOLDER.resolve("node_modules"))) {
            assertThat(run("npm", "ci", "--include=dev", "--loglevel=error")).startsWith("0\n");
        }
        var schema = Path.of("docs/schema.graphqls").toAbsolutePath().toString();
        assertThat(run("node", "lint.mjs", schema)).startsWith("0\n0 faults; ");
    }

    /** The exit code, and what it says. */
    private static String run(String... command) throws IOException, InterruptedException {
        var process =
                new ProcessBuilder(command)
                        .directory(FOLDER.toFile())
                        .redirectErrorStream(true)
                        .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + "\n" + said;
    }
}
