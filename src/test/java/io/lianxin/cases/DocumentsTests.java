package io.lianxin.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.ingest.Folders;
import io.lianxin.ingest.SeedDataReader;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What the documents show of the cases and the record is what stands there. */
class DocumentsTests {

    private static final Path README = Path.of("README.md");
    private static final Path SYSTEMS_INDEX = Path.of("docs", "systems.md");
    private static final Path SYSTEMS = Path.of("docs", "systems");
    private static final Path ARCHITECTURE = Path.of("docs", "architecture.md");
    private static final Path INVENTED = Path.of("src/test/resources/invented");
    private static final Pattern COUNT = Pattern.compile("\\| `(\\w+)` \\| (\\d+) ");

    private final JsonMapper json = new JsonMapper();

    @Test
    void theReadmeShowsTheHeadlineCaseWithItsAnswer() throws IOException {
        var headline =
                GoldenCase.all().stream()
                        .filter(golden -> golden.file().endsWith("question-1.md"))
                        .findFirst()
                        .orElseThrow();
        assertThat(blocks(README, "graphql").getFirst()).isEqualTo(headline.query().strip());
        assertThat(json.readTree(blocks(README, "json").getFirst()).toPrettyString())
                .isEqualTo(json.readTree(headline.answer()).toPrettyString());
    }

    @Test
    void theReadmeCountsTheRecordsThatAreThere() throws IOException {
        var data = SeedDataReader.read(new Folders(Path.of("schema"), Path.of("seed-data"), null));
        var shown = new TreeMap<String, Long>();
        var counted = new TreeMap<String, Long>();
        for (var cell : found(COUNT, Files.readString(README))) {
            var noun =
                    data.model().nodes().values().stream()
                            .filter(each -> cell.group(1).equals(each.plural()))
                            .findFirst()
                            .orElseThrow();
            shown.put(cell.group(1), Long.valueOf(cell.group(2)));
            counted.put(cell.group(1), (long) data.records().of(noun.name()).size());
        }
        assertThat(shown)
                .as("what README.md counts: write there what is expected here")
                .hasSizeGreaterThan(15)
                .isEqualTo(counted);
        assertThat(Files.readString(README))
                .contains("Release `" + data.release() + "`", "Lianxin record " + data.release());
    }

    @Test
    void everyQueryInSystemsIsACase() throws IOException {
        var cases = GoldenCase.all().stream().map(golden -> golden.query().strip()).toList();
        assertThat(blocks(SYSTEMS_INDEX, "graphql")).isSubsetOf(cases);
        for (var system : systems()) {
            assertThat(blocks(system, "graphql"))
                    .as("queries of " + system + ": each stands, word for word, in a case")
                    .isNotEmpty()
                    .isSubsetOf(cases);
        }
    }

    @Test
    void theIndexOfSystemsLeadsToEveryOneOfThem() throws IOException {
        var index = Files.readString(SYSTEMS_INDEX);
        assertThat(systems()).isNotEmpty();
        for (var system : systems()) {
            assertThat(index).contains("(systems/" + system.getFileName() + ")");
        }
    }

    @Test
    void theInventedNounStandsInTheArchitectureAsItIsTested() throws IOException {
        assertThat(Files.readString(ARCHITECTURE))
                .contains(
                        Files.readString(INVENTED.resolve("schema/ferry.graphqls")).strip(),
                        Files.readString(INVENTED.resolve("seed-data/ferry.yaml")).strip());
    }

    private static List<Path> systems() throws IOException {
        try (var files = Files.list(SYSTEMS)) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        }
    }

    static List<String> blocks(Path document, String language) throws IOException {
        var fence = Pattern.compile("(?s)```" + language + "\n(.*?)```");
        return found(fence, Files.readString(document)).stream()
                .map(block -> block.group(1).strip())
                .toList();
    }

    private static List<MatchResult> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().toList();
    }
}
