package io.lianxin.ingest.source;

import io.lianxin.ingest.row.Draft;
import io.lianxin.ingest.row.RecordSet;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The passages of every page, in the order of the text. */
public final class Passages {

    private final Map<String, List<Passage>> byPage = new HashMap<>();

    /**
     * A passage.
     *
     * @param draft its record
     * @param article the article's id
     * @param page the page's id
     * @param start where it begins, in code points
     * @param end where it ends (half-open)
     */
    public record Passage(Draft draft, String article, String page, int start, int end) {

        boolean holds(int from, int to) {
            return start <= from && to <= end;
        }

        boolean touches(int from, int to) {
            return start < to && from < end;
        }

        /**
         * The numbers of paragraph and sentence.
         *
         * @return joined by a hyphen
         */
        public String number() {
            return draft.scalar(SourceNames.PARAGRAPH) + "-" + draft.scalar(SourceNames.SENTENCE);
        }
    }

    /**
     * Finds the passages.
     *
     * @param records all drafts
     */
    public Passages(RecordSet records) {
        byPage.putAll(
                records.of(SourceNames.PASSAGE).stream()
                        .flatMap(draft -> {
                            var passage = passage(draft, records);
                            return passage == null ? Stream.empty() : Stream.of(passage);
                        })
                        .sorted(Comparator.comparingInt(Passage::start))
                        .collect(Collectors.groupingBy(Passage::page)));
    }

    private static @Nullable Passage passage(Draft draft, RecordSet records) {
        var article = records.find(draft.link(SourceNames.IN_ARTICLE));
        var page = article == null ? null : article.link(SourceNames.ON_PAGE);
        return article != null
                        && page != null
                        && draft.scalar(SourceNames.START) instanceof Long start
                        && draft.scalar(SourceNames.END) instanceof Long end
                ? new Passage(
                        draft, article.id(), page, Math.toIntExact(start), Math.toIntExact(end))
                : null;
    }

    /**
     * The passages of a page.
     *
     * @param page the page's id
     * @return in the order of the text
     */
    public List<Passage> of(String page) {
        return byPage.getOrDefault(page, List.of());
    }
}
