package io.lianxin.ingest.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.ingest.Folders;
import io.lianxin.ingest.SeedDataReader;
import io.lianxin.ingest.name.Readings.Spelling;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

class ReadingsTests {

    private static final Path DOCUMENT = Path.of("docs/readings.md");

    @Test
    void theDocumentListsEveryNameThatTheDictionaryReadsOtherwise() throws IOException {
        var spellings =
                new Readings(
                                SeedDataReader.draft(
                                        new Folders(Path.of("schema"), Path.of("seed-data"), null)))
                        .spellings();
        assertThat(spellings).allSatisfy(each -> assertThat(each.agrees()).isTrue());
        var document =
                """
                # Names that the dictionary reads otherwise

                The pinyin of %d names of people, places and bodies was compared with ICU4J's dictionary, which reads one character at a
                time. These %d are read otherwise, by the rows of type `Reading` in `seed-data`; all others agree.

                | name | read | dictionary | record |
                |---|---|---|---|
                %s
                """
                        .formatted(
                                spellings.size(),
                                spellings.stream().filter(Spelling::corrected).count(),
                                spellings.stream()
                                        .filter(Spelling::corrected)
                                        .map(ReadingsTests::row)
                                        .sorted()
                                        .collect(Collectors.joining("\n")));
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/readings.md"), document);
        assertThat(Files.readString(DOCUMENT))
                .as("docs/readings.md is stale: copy target/readings.md over it")
                .isEqualTo(document);
    }

    private static String row(Spelling spelling) {
        return "| %s | %s | %s | `%s` |"
                .formatted(
                        spelling.text(),
                        spelling.written(),
                        spelling.dictionary(),
                        spelling.draft().id());
    }
}
