package io.lianxin.ingest.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.lianxin.ingest.Fictional;
import io.lianxin.ingest.Folders;
import io.lianxin.ingest.command.Call;
import io.lianxin.ingest.coverage.Coverage.Part;
import io.lianxin.ingest.coverage.Coverage.Sentence;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

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
    void aSentenceThatNothingRestsOnIsFoundAndTooManyListedAreToo() {
        var cited = sentence("1-1", Set.of("event-one"), null);
        var listed = sentence("1-2", Set.of(), "It repeats the headline");
        var open = sentence("1-3", Set.of(), null);
        var part = new Part("article-one", "柳湾", "p900", List.of(cited, listed, open));
        assertThat(part.open()).containsExactly(open);
        assertThat(part.listsFewEnough()).isFalse();
        assertThat(CoverageReport.of(List.of(part)))
                .contains(
                        "| `article-one` | 柳湾 | 3 | 1 | 1 |",
                        "| 1-2 | p900@0–9 | a digit | *listed:* It repeats the headline |",
                        "| 1-3 | p900@0–9 | a digit | **nothing** |");
    }

    @Test
    void theFictionalPageIsReadWithItsOwnText() {
        assertThat(Coverage.of(Fictional.folders()))
                .extracting(Part::id)
                .contains("article-p900-1", "article-p900-2");
    }

    @Test
    void aLineThatTheArticlesOwnRowHoldsRestsOnThatRow() {
        var headline =
                Coverage.of(Fictional.folders()).getFirst().sentences().stream()
                        .filter(each -> each.citedBy().contains("article-p900-1"))
                        .toList();
        assertThat(headline).extracting(Sentence::number).containsExactly("0-2");
        assertThat(headline.getFirst().signs()).contains("a name");
    }

    @Test
    void theReportSaysByWhichWordsASentenceBearsAFact() {
        assertThat(CoverageReport.of(List.of()))
                .contains("【" + String.join(" ", SignWords.DATES) + "】")
                .contains("【" + String.join(" ", SignWords.STEPS) + "】")
                .doesNotContain("%s");
    }

    private static Sentence sentence(String number, Set<String> citedBy, @Nullable String reason) {
        return new Sentence(number, 0, 9, List.of("a digit"), citedBy, reason);
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
