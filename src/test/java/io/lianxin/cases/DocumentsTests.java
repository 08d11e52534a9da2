package io.lianxin.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.ingest.Folders;
import io.lianxin.ingest.SeedDataReader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    private static final Path CHINESE_README = Path.of("README.zh.md");
    private static final Path SYSTEMS_INDEX = Path.of("docs", "systems.md");
    private static final Path SYSTEMS = Path.of("docs", "systems");
    private static final Path ARCHITECTURE = Path.of("docs", "architecture.md");
    private static final Path INVENTED = Path.of("src/test/resources/invented");
    private static final Pattern COUNT = Pattern.compile("\\| `(\\w+)` \\| (\\d+) ");

    private final JsonMapper json = new JsonMapper();

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh.md"})
    void theReadmeShowsTheHeadlineCaseWithItsAnswer(Path readme) throws IOException {
        var headline =
                GoldenCase.all().stream()
                        .filter(golden -> golden.file().endsWith("question-1.md"))
                        .findFirst()
                        .orElseThrow();
        assertThat(blocks(readme, "graphql").getFirst()).isEqualTo(headline.query().strip());
        assertThat(json.readTree(blocks(readme, "json").getFirst()).toPrettyString())
                .isEqualTo(json.readTree(headline.answer()).toPrettyString());
    }

    @ParameterizedTest
    @CsvSource({"README.md, Lianxin record", "README.zh.md, 连心数据"})
    void theReadmeCountsTheRecordsThatAreThere(Path readme, String cited) throws IOException {
        var data = SeedDataReader.read(new Folders(Path.of("schema"), Path.of("seed-data"), null));
        var shown = new TreeMap<String, Long>();
        var counted = new TreeMap<String, Long>();
        for (var cell : found(COUNT, Files.readString(readme))) {
            var noun =
                    data.model().nodes().values().stream()
                            .filter(each -> cell.group(1).equals(each.plural()))
                            .findFirst()
                            .orElseThrow();
            shown.put(cell.group(1), Long.valueOf(cell.group(2)));
            counted.put(cell.group(1), (long) data.records().of(noun.name()).size());
        }
        assertThat(shown)
                .as("what " + readme + " counts: write there what is expected here")
                .hasSizeGreaterThan(15)
                .isEqualTo(counted);
        assertThat(Files.readString(readme))
                .contains(" `" + data.release() + "`", cited + " " + data.release());
    }

    @Test
    void theChineseReadmeSaysWhatTheEnglishOneSays() throws IOException {
        var english = Files.readString(README);
        var chinese = Files.readString(CHINESE_README);
        assertThat(english).startsWith("English | [中文](README.zh.md)\n\n# ");
        assertThat(chinese).startsWith("[English](README.md) | 中文\n\n# ");
        assertThat(DocumentSection.blocks(chinese))
                .as("code in README.zh.md: the same as in README.md, sign by sign")
                .isNotEmpty()
                .isEqualTo(DocumentSection.blocks(english));

        var expected = DocumentSection.of(english);
        var translated = DocumentSection.of(chinese);
        assertThat(translated.stream().map(DocumentSection::level))
                .as("levels of the headings in README.zh.md: one for each in README.md")
                .hasSizeGreaterThan(10)
                .isEqualTo(expected.stream().map(DocumentSection::level).toList());
        for (int i = 0; i < expected.size(); i++) {
            assertThat(translated.get(i).unchanged())
                    .as(
                            "README.zh.md, “%s”: bring in what changed in README.md, “%s”, or there"
                                    + " what changed here",
                            translated.get(i).heading(), expected.get(i).heading())
                    .isEqualTo(expected.get(i).unchanged());
        }
    }

    @Test
    void aTranslationKeepsCodeLinksNumbersAndTables() {
        var english = section("On 3 June, up to 10,000: see `a b`, `c` ([why](why.md)).");
        var chinese = section("6 月 3 日，至多 10,000 条：见 `c`、`a b`（[理由](why.md)）。");
        assertThat(chinese).isEqualTo(english);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "6 月 4 日，至多 10,000 条：见 `c`、`a b`（[理由](why.md)）。",
                "6 月 3 日，至多 1,000 条：见 `c`、`a b`（[理由](why.md)）。",
                "6 月 3 日，至多 10,000 条：见 `c`、`a d`（[理由](why.md)）。",
                "6 月 3 日，至多 10,000 条：见 `c`、`a b`（[理由](how.md)）。",
                "6 月 3 日，至多 10,000 条：见 `c`、`a b`（理由）。",
                "6 月 3 日，至多 10,000 条：见 `c`、`a b`（[理由](why.md)）。\n- 又",
                "6 月 3 日，至多 10,000 条：见 `c`、`a b`（[理由](why.md)）。\n\n| 又 |",
                "6 月 3 日，至多 10,000 条：见 `c`、`a b`（[理由](why.md)）。\n\n```\n又\n```"
            })
    void aChangeInOneLanguageAloneIsSeen(String changed) {
        var english = section("On 3 June, up to 10,000: see `a b`, `c` ([why](why.md)).");
        assertThat(section(changed)).isNotEqualTo(english);
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

    private static String section(String text) {
        return DocumentSection.of("# \n\n" + text + "\n").getFirst().unchanged();
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
