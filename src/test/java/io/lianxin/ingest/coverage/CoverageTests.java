package io.lianxin.ingest.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.lianxin.ingest.Fictional;
import io.lianxin.ingest.Folders;
import io.lianxin.ingest.command.Call;
import io.lianxin.ingest.coverage.Coverage.Part;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class CoverageTests {

    private final Folders folders = Call.of(List.of()).folders();

    @Test
    void everySentenceThatBearsAFactIsCitedOrListed() {
        assumeTexts();
        assertThat(Coverage.of(folders))
                .isNotEmpty()
                .allSatisfy(part -> {
                    assertThat(part.open()).as(part.id() + " rests nowhere").isEmpty();
                    assertThat(part.listsFewEnough())
                            .as(
                                    "%s lists %d of %d",
                                    part.id(), part.listed(), part.sentences().size())
                            .isTrue();
                });
    }

    @Test
    void theReportIsTrue() throws IOException {
        assumeTexts();
        var report = CoverageReport.of(Coverage.of(folders));
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/coverage.md"), report);
        assertThat(Files.readString(Path.of("docs/coverage.md")))
                .as("docs/coverage.md is stale: copy target/coverage.md over it")
                .isEqualTo(report);
    }

    @Test
    void aSentenceWithoutRecordIsFound() {
        var parts = Coverage.of(Fictional.folders());
        assertThat(parts).extracting(Part::id).contains("article-p900-1");
        assertThat(parts.getFirst().open())
                .as("the fictional page is not covered whole")
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.signs()).isNotEmpty());
        assertThat(CoverageReport.of(parts)).contains("**nothing**");
    }

    private void assumeTexts() {
        if (folders.corpus() == null) {
            System.out.println(
                    "COVERAGE WAS NOT TESTED: the pages' texts are not at hand (LIANXIN_CORPUS"
                        + " names their directory).");
        }
        assumeTrue(folders.corpus() != null, "the pages' texts are not at hand");
    }
}
