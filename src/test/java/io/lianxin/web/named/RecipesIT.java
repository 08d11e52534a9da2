package io.lianxin.web.named;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.lianxin.ingest.Loader;
import io.lianxin.support.DatabaseTest;
import io.lianxin.support.TestGraph;
import io.lianxin.support.WholeRecord;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

@DatabaseTest
@DisplayName("The recipes run as they are printed")
class RecipesIT {

    private static final Path RECIPES = Path.of("docs/recipes.md");

    @LocalServerPort private int port;

    @BeforeAll
    static void loadTheRecord(@Autowired TestGraph graph, @Autowired Loader loader) {
        WholeRecord.load(graph, loader);
    }

    @ParameterizedTest
    @CsvSource({"bash, bash", "python, python3", "r, Rscript"})
    void aRecipeRuns(String language, String program, @TempDir Path folder) throws Exception {
        if (!isInstalled(program)) {
            System.out.println("THE RECIPE FOR " + language + " DID NOT RUN: no " + program);
        }
        assumeTrue(isInstalled(program), "there is no " + program);
        var file = folder.resolve("recipe");
        var body = recipe(language).replace("localhost:8080", "127.0.0.1:" + port);
        Files.writeString(file, language.equals("bash") ? "set -e\n" + body : body);
        var output = folder.resolve("output");
        var building =
                new ProcessBuilder(program, file.toString())
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile());
        building.environment().put("LC_ALL", "C.UTF-8"); // what a reader's terminal says
        var process = building.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(output)).isZero();
        assertThat(Files.readString(output, StandardCharsets.UTF_8)).contains("孙大军");
    }

    @Test
    void aRecipeHasTenLinesAtMost() throws IOException {
        assertThat(Stream.of("bash", "python", "r").map(RecipesIT::lines)).allMatch(n -> n <= 10);
    }

    private static long lines(String language) {
        try {
            return recipe(language).lines().filter(line -> !line.isBlank()).count();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static String recipe(String language) throws IOException {
        var block =
                Pattern.compile("(?s)```" + language + "\n(.*?)```")
                        .matcher(Files.readString(RECIPES));
        assertThat(block.find()).as("a recipe for " + language).isTrue();
        return block.group(1);
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
