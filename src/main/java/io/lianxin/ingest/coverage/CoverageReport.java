package io.lianxin.ingest.coverage;

import io.lianxin.ingest.coverage.Coverage.Part;
import io.lianxin.ingest.coverage.Coverage.Sentence;

import java.util.List;
import java.util.stream.Collectors;

/** The coverage as a document. */
public final class CoverageReport {

    private static final int NAMED = 6;

    private CoverageReport() {}

    /**
     * Writes the document.
     *
     * @param parts the articles
     * @return Markdown, without any words of the pages but headlines
     */
    public static String of(List<Part> parts) {
        return """
        # What the record rests on, sentence by sentence

        A sentence bears a fact if it holds a digit, a title in 《》, a name of the record, or a verb of a step of handling. Each is cited by a
        record, or listed with a reason; at most a tenth of an article's may be listed. Places are Unicode code points of the page's text.
        Written by `java -jar lianxin.jar coverage`; a test compares it where the pages' texts are at hand.

        | article | headline | bear a fact | cited | listed |
        |---|---|---|---|---|
        %s

        %s
        """
                .formatted(
                        parts.stream().map(CoverageReport::line).collect(Collectors.joining("\n")),
                        parts.stream()
                                .filter(part -> !part.sentences().isEmpty())
                                .map(CoverageReport::article)
                                .collect(Collectors.joining("\n\n")));
    }

    private static String line(Part part) {
        return "| `%s` | %s | %d | %d | %d |"
                .formatted(
                        part.id(),
                        part.headline(),
                        part.sentences().size(),
                        part.sentences().stream().filter(each -> !each.citedBy().isEmpty()).count(),
                        part.listed());
    }

    private static String article(Part part) {
        return "## %s %s%n%n| sentence | place | bears | cited by |%n|---|---|---|---|%n%s"
                .formatted(
                        part.id(),
                        part.headline(),
                        part.sentences().stream()
                                .map(each -> sentence(part, each))
                                .collect(Collectors.joining("\n")));
    }

    private static String sentence(Part part, Sentence sentence) {
        return "| %s | %s@%d–%d | %s | %s |"
                .formatted(
                        sentence.number(),
                        part.page(),
                        sentence.start(),
                        sentence.end(),
                        String.join(", ", sentence.signs()),
                        records(sentence));
    }

    private static String records(Sentence sentence) {
        if (sentence.citedBy().isEmpty()) {
            return sentence.reason() == null ? "**nothing**" : "*listed:* " + sentence.reason();
        }
        var named =
                sentence.citedBy().stream()
                        .limit(NAMED)
                        .map(id -> "`" + id + "`")
                        .collect(Collectors.joining(" "));
        int more = sentence.citedBy().size() - NAMED;
        return more > 0 ? named + " and " + more + " more" : named;
    }
}
