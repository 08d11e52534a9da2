package io.lianxin.insight.timeline;

import io.lianxin.insight.InsightFile;
import io.lianxin.insight.network.Around;
import io.lianxin.insight.network.Bounds;
import io.lianxin.insight.network.Scope;
import io.lianxin.insight.network.Start;
import io.lianxin.insight.network.Surroundings;
import io.lianxin.query.ArgumentException;
import io.lianxin.query.Ids;
import io.lianxin.query.Insight;
import io.lianxin.query.Question;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts in order what is dated about some records. */
public final class Timeline implements Insight {

    private static final int MOST_GIVEN = 10;
    private static final int MOST_ENTRIES = 100;
    private static final int AT_HUBS = 500;
    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final String IDS = "ids";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String AFTER = "after";
    private static final String CERTAINLY = "CERTAINLY";
    private static final List<String> ARGUMENTS =
            List.of(IDS, FROM, TO, "relations", "types", "asOf", "order", "certainty");

    private final String sdl = InsightFile.text("timeline.graphqls");

    @Override
    public String field() {
        return "timeline";
    }

    @Override
    public String sdl() {
        return sdl;
    }

    @Override
    public Map<String, @Nullable Object> find(Question question) {
        var ids = Bounds.list(question, IDS, 1, MOST_GIVEN);
        int first = Bounds.number(question, "first", 0, MOST_ENTRIES);
        var range = Range.of(question);
        var scope = Scope.of(question);
        var given = Start.nouns(question, IDS, ids).keySet();
        var surroundings = new Surroundings(question, scope).of(given, AT_HUBS).values();
        var entries = new Entries(question, given, surroundings);
        var some = new ArrayList<>(entries.all().stream().filter(range::holds).toList());
        some.sort(
                "LATEST_FIRST".equals(String.valueOf(question.argument("order")))
                        ? Entry.LAST_COME
                        : Entry.FIRST_COME);
        int begin = Math.min(begin(question), some.size());
        var page = some.subList(begin, Math.min(begin + first, some.size()));
        var answer = new LinkedHashMap<String, @Nullable Object>();
        answer.put("entries", entries(question, range, entries.records(), page, begin));
        answer.put("total", some.size());
        answer.put("pageInfo", pageInfo(question, page.size(), begin, some.size()));
        answer.put("notStated", entries.undated().size());
        answer.put("undated", new Ids(List.copyOf(entries.undated())));
        buckets(question, some, answer);
        answer.put("totalIsExact", surroundings.stream().allMatch(Timeline::isWhole));
        return answer;
    }

    /**
     * What the days must lie in.
     *
     * @param from the first day; null when open
     * @param to the last day; null when open
     * @param certainly whether only what certainly lies there is meant
     */
    private record Range(@Nullable LocalDate from, @Nullable LocalDate to, boolean certainly) {

        static Range of(Question question) {
            var from = question.argument(FROM) instanceof LocalDate day ? day : null;
            var to = question.argument(TO) instanceof LocalDate day ? day : null;
            if (from != null && to != null && from.isAfter(to)) {
                throw new ArgumentException(
                        TO,
                        to + " is before `from`, " + from,
                        "Give a later day, or exchange them");
            }
            return new Range(
                    from, to, CERTAINLY.equals(String.valueOf(question.argument("certainty"))));
        }

        boolean holds(Entry entry) {
            return certainly
                    ? entry.said().isCertainlyIn(from, to)
                    : entry.said().isPossiblyIn(from, to);
        }

        /** Null where no range is asked for. */
        @Nullable String certainty(Entry entry) {
            if (from == null && to == null) {
                return null;
            }
            return entry.said().isCertainlyIn(from, to) ? CERTAINLY : "POSSIBLY";
        }
    }

    private static int begin(Question question) {
        var after = question.argument(AFTER);
        return after == null
                ? 0
                : Integer.parseInt(
                        question.cursors()
                                .opened(AFTER, String.valueOf(after), mark(question))
                                .getFirst());
    }

    /** What a cursor belongs to: the same entries in the same order. */
    private static String mark(Question question) {
        var mark = new StringBuilder("timeline");
        ARGUMENTS.forEach(argument -> mark.append(' ').append(question.values(argument)));
        return mark.toString();
    }

    private static String cursor(Question question, int place) {
        return question.cursors().encode(mark(question), List.of(place));
    }

    private static List<Map<String, @Nullable Object>> entries(
            Question question, Range range, DatedRecords records, List<Entry> page, int begin) {
        var answers = new ArrayList<Map<String, @Nullable Object>>();
        for (var entry : page) {
            var cursor =
                    question.isWanted("entries/cursor")
                            ? cursor(question, begin + answers.size() + 1)
                            : "";
            answers.add(entry.answer(records, range.certainty(entry), cursor));
        }
        return answers;
    }

    private static Map<String, @Nullable Object> pageInfo(
            Question question, int shown, int begin, int total) {
        var info = new LinkedHashMap<String, @Nullable Object>();
        info.put("hasNextPage", begin + shown < total);
        info.put("hasPreviousPage", begin > 0);
        info.put("startCursor", shown == 0 ? null : cursor(question, begin + 1));
        info.put("endCursor", shown == 0 ? null : cursor(question, begin + shown));
        return info;
    }

    private static void buckets(
            Question question, Collection<Entry> some, Map<String, @Nullable Object> answer) {
        boolean byMonth = "MONTH".equals(String.valueOf(question.argument("by")));
        var counts = Entries.buckets(some, byMonth ? MONTH : YEAR);
        var buckets = new ArrayList<Map<String, Object>>();
        int placed = 0;
        for (var each : counts.entrySet()) {
            buckets.add(Map.of("unit", each.getKey(), "count", each.getValue()));
            placed += each.getValue();
        }
        answer.put("buckets", buckets);
        answer.put("acrossBuckets", some.size() - placed);
    }

    /** Whether all relationships of a record were read. */
    private static boolean isWhole(Around around) {
        return !around.isHub()
                || around.counts().values().stream().allMatch(count -> count <= AT_HUBS);
    }
}
