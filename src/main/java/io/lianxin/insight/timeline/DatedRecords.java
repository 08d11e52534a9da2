package io.lianxin.insight.timeline;

import io.lianxin.insight.InsightFile;
import io.lianxin.query.Question;
import io.lianxin.query.network.Dating;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What is stored of the days of some records, read in one statement. */
final class DatedRecords {

    private static final String TEXT = InsightFile.text("timeline.cypher");

    private final Question question;
    private final Map<String, Found> found = new HashMap<>();

    /**
     * A record.
     *
     * @param caption its short name
     * @param noun its noun
     * @param datings what dates records of that noun
     * @param said what is said of this one
     * @param citations how many citations prove it
     */
    record Found(
            String caption,
            String noun,
            List<Dating> datings,
            List<Dating.Said> said,
            long citations) {

        private static final Found NOTHING = new Found("", "", List.of(), List.of(), 0);

        /** Whether records of its noun are dated at all, so that one without days lacks them. */
        boolean canBeDated() {
            return datings.stream().anyMatch(Dating::isExpected);
        }

        /** Whether records of its noun happen on days. */
        boolean isHappening() {
            return !datings.isEmpty() && !datings.getFirst().isHeld();
        }
    }

    DatedRecords(Question question, Collection<String> ids) {
        this.question = question;
        var text = TEXT.replace("{{dates}}", question.network().dates("n"));
        for (var row : question.read(text, Map.of("ids", List.copyOf(ids)))) {
            var noun = question.network().noun(list(row.get(2)));
            found.put(
                    String.valueOf(row.get(0)),
                    of(
                            String.valueOf(row.get(1)),
                            noun,
                            (Map<?, ?>) Objects.requireNonNull(row.get(3)),
                            ((Number) Objects.requireNonNull(row.get(4))).longValue()));
        }
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private Found of(String caption, String noun, Map<?, ?> values, long citations) {
        var datings = question.network().datings(noun);
        var said =
                datings.stream()
                        .map(dating -> dating.of(values))
                        .flatMap(Stream::ofNullable)
                        .toList();
        return new Found(caption, noun, datings, said, citations);
    }

    Found of(String id) {
        return found.getOrDefault(id, Found.NOTHING);
    }
}
