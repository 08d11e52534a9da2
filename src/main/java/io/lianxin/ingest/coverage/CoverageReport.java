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

        A sentence bears a fact if it holds one of these signs. A line that belongs to no sentence (headline, sub-headline, column, byline,
        caption) counts as a sentence.

        - **A digit**, Arabic, of either width.
        - **A number in words** that counts something: a Han numeral, from 二 up, right before one of 【%s】
          (余, 多 or 大 may stand between). 一 alone counts only before 【%s】, as 一个 is an article, and 第一 only before 【%s】,
          as 第一时间 is a figure of speech. A power of ten alone is none (千家万户).
        - **A date in words**: one of 【%s】.
          Words that say no day, month or year (目前, 当前, 眼下, 如今, 今天的) and hours of the day are none.
        - **A title** in 《》.
        - **A name** that the record knows, of two characters or more, with or without the quotation marks in it: every field that the schema marks as
          `naming`, other names among them; every form that a citation prints of such a field, unless the name is only inferred from it; the short form
          without the generic ending (`endings`: 吕梁 for 吕梁市), where two characters remain; and the full name of a private person, read from the page.
          One character that stands for a place (晋, 临) is no sign.
        - **A surname with a form of address**: a family name that the record knows before one of 【%s】, or after 老 or 小.
        - **A verb of a step of handling**: one of 【%s】.

        Each such sentence is cited by a record, or listed with a reason; at most a tenth of an article's may be listed. A line that the article's own row
        holds word for word, as its headline or a column, rests on that row. Places are Unicode code points of the page's text.
        Written by `java -jar lianxin.jar coverage`; a test compares it where the pages' texts are at hand.

        | article | headline | bear a fact | cited | listed |
        |---|---|---|---|---|
        %s

        %s
        """
                .formatted(
                        listed(SignWords.MEASURES),
                        listed(SignWords.MEASURES_OF_ONE),
                        listed(SignWords.MEASURES_OF_FIRST),
                        listed(SignWords.DATES),
                        listed(SignWords.ADDRESSES),
                        listed(SignWords.STEPS),
                        parts.stream().map(CoverageReport::line).collect(Collectors.joining("\n")),
                        parts.stream()
                                .filter(part -> !part.sentences().isEmpty())
                                .map(CoverageReport::article)
                                .collect(Collectors.joining("\n\n")));
    }

    private static String listed(List<String> words) {
        return String.join(" ", words);
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
