package io.lianxin;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.ingest.Fictional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The verb {@code load} with an embedded database of its own. */
class LoadVerbIT {

    private static final int FINE = 0;
    private static final int FAULTS = 1;

    @TempDir private Path directory = Path.of("");

    @BeforeEach
    void copyTheFictionalPage() throws IOException {
        Fictional.copy(directory);
    }

    @Test
    void loadFillsAnEmptyDirectoryOnceAndChangesNothingTheSecondTime() {
        var first = new Said();
        assertThat(first.run()).isEqualTo(FINE);
        assertThat(first.text()).contains(") loaded: ", " records added, 0 changed, 0 removed");
        var second = new Said();
        assertThat(second.run()).isEqualTo(FINE);
        assertThat(second.text()).contains("nothing changed.");
        var dry = new Said();
        assertThat(dry.run("--dry-run")).isEqualTo(FINE);
        assertThat(dry.text()).startsWith("nothing changed.");
    }

    @Test
    void loadSaysWhatIsWrongInTheFilesAndWritesNothing() throws IOException {
        var file = directory.resolve("seed-data/post.yaml");
        Files.writeString(file, Files.readString(file) + "- id: post-of-no-kind\n  colour: red\n");
        var wrong = new Said();
        assertThat(wrong.run()).isEqualTo(FAULTS);
        assertThat(wrong.text()).contains("post.yaml:", "colour").doesNotContain("loaded");
    }

    @Test
    void loadSaysWhatIsWrongInTheSchema() throws IOException {
        var schema = Files.createDirectories(directory.resolve("schema"));
        Files.writeString(schema.resolve("wrong.graphqls"), "type Thing @node { name: Strin }\n");
        var wrong = new Said();
        assertThat(wrong.run("--lianxin.schema=" + schema)).isEqualTo(FAULTS);
        assertThat(wrong.text()).contains("wrong.graphqls:1");
    }

    /** One call of the verb and what it says. */
    private final class Said {

        private final ByteArrayOutputStream said = new ByteArrayOutputStream();

        int run(String... more) {
            var arguments = new ArrayList<>(List.of("load"));
            arguments.addAll(List.of(more));
            arguments.add("--spring.neo4j.uri=");
            arguments.add("--lianxin.data=" + directory.resolve("data"));
            arguments.add("--lianxin.seed-data=" + directory.resolve("seed-data"));
            arguments.add("--lianxin.corpus=" + directory.resolve("corpus"));
            return Verbs.run(
                    arguments.toArray(String[]::new),
                    new PrintStream(said, true, StandardCharsets.UTF_8));
        }

        String text() {
            return said.toString(StandardCharsets.UTF_8);
        }
    }
}
