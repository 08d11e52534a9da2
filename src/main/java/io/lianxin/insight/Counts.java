package io.lianxin.insight;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was counted of the issues of a group.
 *
 * @param numbers in the order of {@link #NAMES}
 */
record Counts(List<Long> numbers) {

    /** The names of the counts, in the order of the statement. */
    private static final List<String> NAMES =
            List.of(
                    "raised",
                    "answered",
                    "closed",
                    "inProgress",
                    "notStated",
                    "withLastDay",
                    "onTime",
                    "late",
                    "overdue",
                    "notYetDue");

    static final Counts NONE = new Counts(NAMES.stream().map(name -> 0L).toList());

    static Counts of(Object row) {
        return new Counts(((List<?>) row).stream().map(number -> (Long) number).toList());
    }

    long raised() {
        return number("raised");
    }

    private long number(String name) {
        return numbers.get(NAMES.indexOf(name));
    }

    /** The counts and what follows from them, by the names of the API. */
    Map<String, @Nullable Object> fields() {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        NAMES.forEach(name -> fields.put(name, number(name)));
        var inTime = number("onTime");
        var late = number("late") + number("overdue");
        fields.put("notKnown", number("withLastDay") - inTime - late - number("notYetDue"));
        fields.put("answerRate", rate(number("answered"), raised()));
        fields.put("closureRate", rate(number("closed"), raised()));
        fields.put("punctuality", rate(inTime, inTime + late));
        return fields;
    }

    private static Map<String, @Nullable Object> rate(long numerator, long denominator) {
        var rate = new LinkedHashMap<String, @Nullable Object>();
        rate.put("numerator", numerator);
        rate.put("denominator", denominator);
        rate.put(
                "percent",
                denominator == 0 ? null : Math.round(1000.0 * numerator / denominator) / 10.0);
        return rate;
    }
}
