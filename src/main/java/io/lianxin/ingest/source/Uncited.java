package io.lianxin.ingest.source;

import io.lianxin.corpus.PageText;
import io.lianxin.ingest.page.Position;
import io.lianxin.ingest.row.RecordSet;

import java.util.List;
import java.util.stream.Stream;

/** Lists the sentences of a page on which nothing rests yet. */
public final class Uncited {

    private Uncited() {}

    /**
     * The uncited passages of a page.
     *
     * @param records all drafts, citations filled
     * @param page the page's id
     * @param text the page's text
     * @return each with offset, line and column in the text, length, article, paragraph and
     *     sentence, never with its words
     */
    public static List<String> of(RecordSet records, String page, PageText text) {
        var cited =
                records.of(SourceNames.CITATION).stream()
                        .map(citation -> citation.text(SourceNames.AT))
                        .flatMap(at ->
                                at == null ? Stream.<Position>empty() : Position.parse(at).stream())
                        .filter(position -> position.page().equals(page))
                        .map(Position::offset)
                        .toList();
        return new Passages(records)
                .of(page).stream()
                        .filter(passage ->
                                cited.stream()
                                        .noneMatch(
                                                at -> passage.start() <= at && at < passage.end()))
                        .map(passage ->
                                "%s@%d  %s  %d characters  %s  %s"
                                        .formatted(
                                                page,
                                                passage.start(),
                                                text.lineAndColumn(passage.start()),
                                                passage.end() - passage.start(),
                                                passage.article(),
                                                passage.number()))
                        .toList();
    }
}
