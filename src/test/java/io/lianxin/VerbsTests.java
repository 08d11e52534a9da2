package io.lianxin;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.ingest.Fictional;
import io.lianxin.ingest.Folders;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The commands of the curating hand, as they are typed. */
class VerbsTests {

    private static final int FINE = 0;
    private static final int FAULTS = 1;
    private static final int USAGE = 2;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    @TempDir private Path directory = Path.of("");

    @BeforeEach
    void copyTheFictionalPage() throws IOException {
        Fictional.copy(directory);
    }

    @Test
    void helpListsEveryVerb() {
        assertThat(run("help")).isEqualTo(FINE);
        assertThat(said()).contains("serve", "check", "locate", "new-page", "load", "help");
    }

    @Test
    void anUnknownVerbIsToldWithTheKnownOnes() {
        assertThat(run("chekc")).isEqualTo(USAGE);
        assertThat(said()).startsWith("There is no verb `chekc`.").contains("check");
    }

    @Test
    void checkFindsNoFaultInTheFictionalRecord() {
        assertThat(run("check", folders())).isEqualTo(FINE);
    }

    @Test
    void checkNamesFileLineAndRemedyOfAWrongOffset() throws IOException {
        var file = directory.resolve("seed-data/post.yaml");
        var text = Files.readString(file);
        var at = text.indexOf("p900@");
        var end = text.indexOf(',', at);
        Files.writeString(file, text.substring(0, at) + "p900@1" + text.substring(end));
        var line = text.substring(0, at).lines().count();
        assertThat(run("check", folders())).isEqualTo(FAULTS);
        assertThat(said()).contains("post.yaml:" + line + ": ");
    }

    @Test
    void locatePrintsAReadyCitation() {
        assertThat(run("locate", "p900", surface(), folders())).isEqualTo(FINE);
        assertThat(said()).contains("{at: p900@").contains("surface: " + surface());
    }

    @Test
    void loadStartsNoDatabaseWhereThereIsNothingToRead() {
        var data = directory.resolve("data");
        var nowhere = "--lianxin.schema=" + directory.resolve("nowhere");
        assertThat(run("load", nowhere, "--lianxin.data=" + data)).isEqualTo(FAULTS);
        assertThat(said()).contains("nowhere");
        assertThat(data).doesNotExist();
    }

    @Test
    void newPageProposesAFileAndListsUncitedSentencesByPlace() throws IOException {
        var page = directory.resolve("new.txt");
        Files.writeString(page, "云溪短讯\n\n1月2日,云溪县新开一座桥。桥长三十米。\n");
        assertThat(run("new-page", page.toString(), "--id=p901", folders())).isEqualTo(FINE);
        assertThat(directory.resolve("seed-data/page/p901.yaml"))
                .content()
                .contains("id: p901", "sha256:", "passages:")
                .doesNotContain("三十米");
        assertThat(said()).contains("p901");
    }

    private String surface() {
        try (Stream<String> lines = Files.lines(directory.resolve("corpus/yunxi.txt"))) {
            return lines.filter(line -> !line.isBlank()).findFirst().orElseThrow().substring(0, 2);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private String[] folders() {
        return new String[] {
            "--lianxin.seed-data=" + directory.resolve("seed-data"),
            "--lianxin.corpus=" + directory.resolve("corpus"),
            "--lianxin.schema=" + new Folders(Path.of("schema"), directory, null).schema()
        };
    }

    private int run(String verb, String... arguments) {
        var all = Stream.concat(Stream.of(verb), Stream.of(arguments)).toArray(String[]::new);
        return Verbs.run(all, new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private int run(String verb, String first, String[] more) {
        return run(verb, Stream.concat(Stream.of(first), Stream.of(more)).toArray(String[]::new));
    }

    private int run(String verb, String first, String second, String[] more) {
        return run(
                verb,
                first,
                Stream.concat(Stream.of(second), Stream.of(more)).toArray(String[]::new));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
