package io.lianxin.insight;

import io.lianxin.graph.Row;
import io.lianxin.query.ArgumentException;
import io.lianxin.query.Insight;
import io.lianxin.query.Question;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Counts issues in groups: raised, answered, closed, in time. Numbers that sources report about the
 * same place, body, channel and time stand beside the counts and never in them.
 */
final class IssueStatistics implements Insight {

    private static final int MOST_GROUPS = 500;

    /** The groupings that reported numbers know too. */
    private static final Set<String> COMPARABLE =
            Set.of("PLACE", "BODY", "CHANNEL", "YEAR", "MONTH");

    /** What sources report about the handling of issues. */
    private static final List<String> MEASURES =
            List.of(
                    "ISSUES_COLLECTED",
                    "ISSUES_CLOSED",
                    "ISSUES_OPEN",
                    "CLOSURE_RATE",
                    "MESSAGES",
                    "MESSAGES_REPLIED",
                    "MESSAGES_SETTLED",
                    "SATISFACTION",
                    "RANK",
                    "OPINIONS",
                    "PROBLEMS_FOUND");

    /** The kinds of places of each level. */
    private static final Map<String, List<String>> KINDS =
            Map.of(
                    "NATIONAL", List.of("COUNTRY"),
                    "PROVINCIAL", List.of("PROVINCE", "MUNICIPALITY"),
                    "PREFECTURAL", List.of("PREFECTURE_CITY"),
                    "COUNTY", List.of("DISTRICT", "COUNTY", "COUNTY_CITY"),
                    "TOWNSHIP", List.of("SUBDISTRICT", "TOWN", "TOWNSHIP"),
                    "COMMUNITY", List.of("COMMUNITY", "VILLAGE"));

    /** The parts of the statement that find keys; all other keys are found by one more. */
    private static final Map<String, String> PARTS =
            Map.of("PLACE", "PLACE", "BODY", "BODY", "CHANNEL", "CHANNEL");

    private static final List<String> STATUS = List.of("STATUS");
    private static final List<String> ANSWERED = List.of("STATUS", "ANSWERED");
    private static final List<String> TIMELINESS = List.of("TIMELINESS");

    /** The parts of the statement that counts need, by the names of the API. */
    private static final Map<String, List<String>> COUNTS =
            Map.ofEntries(
                    Map.entry("answered", ANSWERED),
                    Map.entry("answerRate", ANSWERED),
                    Map.entry("closed", STATUS),
                    Map.entry("closureRate", STATUS),
                    Map.entry("inProgress", STATUS),
                    Map.entry("notStated", STATUS),
                    Map.entry("withLastDay", TIMELINESS),
                    Map.entry("onTime", TIMELINESS),
                    Map.entry("late", TIMELINESS),
                    Map.entry("overdue", TIMELINESS),
                    Map.entry("notYetDue", TIMELINESS),
                    Map.entry("notKnown", TIMELINESS),
                    Map.entry("punctuality", TIMELINESS));

    private static final Map<String, String> MEANING =
            Map.of(
                    "zh",
                    "计数只含本库收录的逐件诉求,并非全部诉求;原文报道的总数另列,不与计数相加",
                    "en",
                    "The counts cover the single issues in this record, not all that were raised;"
                            + " totals that sources report stand apart and are never added");

    private final String sdl = InsightFile.text("issue-statistics.graphqls");
    private final String statement = InsightFile.text("issue-statistics.cypher");

    @Override
    public String field() {
        return "issueStatistics";
    }

    @Override
    public String sdl() {
        return sdl;
    }

    @Override
    public Map<String, @Nullable Object> find(Question question) {
        var by = question.values("by");
        int first = first(question.argument("first"));
        var needed = needed(question, by);
        var isReasoned = needed.contains("ANSWERED");
        var text =
                InsightFile.shaped(statement, needed)
                        .replace("{{filter}}", question.condition("filter", "issue"))
                        .replace("{{timeliness}}", question.expression("timeliness"))
                        .replace(
                                "{{status}}",
                                question.followed("filter", "status", "issue", isReasoned))
                        .replace(
                                "{{issues}}",
                                question.isWanted("groups/issues") ? "collect(issue.id)" : "[]");
        var answer = answer(question.read(text, parameters(question, by)));
        var groups = groups(rows(answer, 0), rows(answer, 1), question.argument("filter") == null);
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("meaning", MEANING);
        fields.put("total", total(rows(answer, 0)).fields());
        fields.put("groupCount", groups.size());
        fields.put("groups", groups.stream().limit(first).map(Group::fields).toList());
        return fields;
    }

    /** The parts of the statement that a question needs. */
    private static Set<String> needed(Question question, List<?> by) {
        var needed = new HashSet<String>();
        if (isGrouped(question, by)) {
            by.forEach(key -> needed.add(PARTS.getOrDefault(String.valueOf(key), "OTHER")));
            if (COMPARABLE.containsAll(by)) {
                needed.add("COMPARABLE");
            }
        }
        COUNTS.forEach((count, parts) -> {
            if (question.isWanted("total/" + count)
                    || question.isWanted("groups/counts/" + count)) {
                needed.addAll(parts);
            }
        });
        if (by.contains("STATUS")) {
            needed.add("STATUS");
        }
        return needed;
    }

    private static boolean isGrouped(Question question, List<?> by) {
        return !by.isEmpty() && (question.isWanted("groups") || question.isWanted("groupCount"));
    }

    private static List<?> answer(List<Row> rows) {
        return (List<?>) Objects.requireNonNull(rows.getFirst().get(0));
    }

    private static int first(@Nullable Object given) {
        if (given instanceof Integer first && first >= 0 && first <= MOST_GROUPS) {
            return first;
        }
        throw new ArgumentException(
                "first", given + " is not between 0 and " + MOST_GROUPS, "Ask for fewer groups");
    }

    private static Map<String, Object> parameters(Question question, List<?> by) {
        var level = question.argument("level");
        if (level != null && !by.contains("PLACE")) {
            throw new ArgumentException(
                    "level", "nothing is grouped by place", "Add PLACE to `by`, or leave it out");
        }
        var inGroups = isGrouped(question, by);
        var groupings = new ArrayList<List<?>>();
        if (question.isWanted("total")) {
            groupings.add(List.of());
        }
        if (inGroups) {
            groupings.add(by);
        }
        return Map.of(
                "groupings",
                groupings,
                "comparable",
                inGroups && COMPARABLE.containsAll(by) ? List.of(by) : List.of(),
                "level",
                level == null ? List.of() : kinds(level),
                "within",
                question.values("within"),
                "asOf",
                question.values("asOf"),
                "measures",
                MEASURES);
    }

    private static List<String> kinds(Object level) {
        return KINDS.getOrDefault(String.valueOf(level), List.of());
    }

    private static Counts total(List<List<?>> rows) {
        return rows.stream()
                .filter(row -> Boolean.TRUE.equals(row.get(0)))
                .map(row -> Counts.of(row.get(2)))
                .findFirst()
                .orElse(Counts.NONE);
    }

    private static List<Group> groups(
            List<List<?>> counted, List<List<?>> numbers, boolean withoutIssues) {
        var groups = new LinkedHashMap<List<?>, Group>();
        for (var row : counted) {
            if (Boolean.FALSE.equals(row.get(0))) {
                var key = (List<?>) row.get(1);
                var counts = Counts.of(row.get(2));
                groups.put(key, new Group(key, counts, ids(row.get(3)), List.of(), List.of()));
            }
        }
        for (var row : numbers) {
            var key = (List<?>) row.get(0);
            if (withoutIssues || groups.containsKey(key)) {
                groups.put(
                        key,
                        groups.getOrDefault(key, Group.empty(key))
                                .with(ids(row.get(1)), ids(row.get(2))));
            }
        }
        var sorted = new ArrayList<>(groups.values());
        sorted.sort(
                Comparator.comparingLong((Group group) -> -group.counts().raised())
                        .thenComparing(group -> group.key().toString()));
        return sorted;
    }

    private static List<List<?>> rows(List<?> answer, int place) {
        var rows = new ArrayList<List<?>>();
        ((List<?>) answer.get(place)).forEach(row -> rows.add((List<?>) row));
        return rows;
    }

    private static List<String> ids(@Nullable Object list) {
        return list instanceof List<?> some
                ? some.stream().map(String::valueOf).toList()
                : List.of();
    }
}
