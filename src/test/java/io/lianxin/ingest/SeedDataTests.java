package io.lianxin.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.lianxin.corpus.PageText;
import io.lianxin.corpus.PageTexts;
import io.lianxin.ingest.command.Call;
import io.lianxin.ingest.row.Draft;
import io.lianxin.mapping.Field;
import io.lianxin.mapping.NodeType;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

@DisplayName("The record of the repository is without fault, and every citation of it is proved")
class SeedDataTests {

    private static final String CITATION = "Citation";
    private static final String CITES = "CITES";

    private final Folders folders = Call.of(List.of()).folders();
    private final SeedData data = SeedDataReader.read(folders);

    @Test
    void theSeedDataOfTheRepositoryHasNoFault() {
        assertThat(data.graph().nodes()).isNotEmpty();
        assertThat(data.sha256()).matches("[0-9a-f]{64}");
    }

    @Test
    void everyCitationNamesAPlaceOnAPageOrADataSet() {
        assertThat(data.records().of(CITATION))
                .isNotEmpty()
                .allMatch(citation -> citation.mentions("at") != citation.mentions("dataset"));
    }

    /** Slices the texts itself: what the program counts as proved is only compared with that. */
    @Test
    void everyCitationStandsWhereItSays() {
        if (folders.corpus() == null) {
            System.out.println(
                    "CITATIONS WERE NOT PROVED: the pages' texts are not at hand"
                            + " (LIANXIN_CORPUS names their directory).");
        }
        assumeTrue(folders.corpus() != null, "the pages' texts are not at hand");
        var texts = texts();
        var printed = citations(citation -> citation.mentions("at"));
        assertThat(printed)
                .allSatisfy(citation ->
                        assertThat(standing(citation, texts))
                                .as(citation.place() + " is proved")
                                .isTrue());
        assertThat(data.proved()).isEqualTo(printed.size());
        System.out.printf(
                "%d citations, all that name a page, proved against the texts in %s; %d name a data"
                        + " set%n",
                printed.size(),
                folders.corpus(),
                citations(citation -> citation.mentions("dataset")).size());
    }

    private List<Draft> citations(Predicate<Draft> which) {
        return data.records().of(CITATION).stream().filter(which).toList();
    }

    private Map<String, PageText> texts() {
        var corpus = new PageTexts(folders.corpus());
        var texts = new HashMap<String, PageText>();
        for (var page : data.records().of("Page")) {
            texts.put(page.id(), corpus.find(String.valueOf(page.text("sha256"))).orElseThrow());
        }
        return texts;
    }

    private static boolean standing(Draft citation, Map<String, PageText> texts) {
        var at = String.valueOf(citation.text("at")).split("@", 2);
        var surface = String.valueOf(citation.text("surface"));
        var text = texts.get(at[0]);
        int start = Integer.parseInt(at[1]);
        int end = start + surface.codePointCount(0, surface.length());
        return !surface.isBlank()
                && text != null
                && end <= text.length()
                && text.slice(start, end).equals(surface);
    }

    /** That each of their fields is proved, the program checks ({@code SupportCheck}). */
    @Test
    void everyRecordRestsOnACitationButOurOwnDecisions() {
        Map<String, Long> without =
                data.records().all().stream()
                        .filter(draft -> isCited(draft.type()))
                        .filter(draft -> data.records().incoming(CITES, draft.id()).isEmpty())
                        .collect(
                                Collectors.groupingBy(
                                        draft -> draft.type().name(),
                                        TreeMap::new,
                                        Collectors.counting()));
        System.out.println("Records without a citation of their own: " + without);
        assertThat(without.keySet()).isSubsetOf("IdentityDecision");
    }

    private static boolean isCited(NodeType type) {
        return type.fields().get("citations") instanceof Field.Relationship citations
                && citations.type().equals(CITES);
    }
}
