package io.lianxin.insight;

import io.lianxin.query.Ids;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A group of issues with the numbers reported about the same place, body, channel and time.
 *
 * @param key the values that its issues share, in the order of {@link #KEY}
 * @param counts what was counted of its issues
 * @param issues the ids of the issues
 * @param reported the ids of reported numbers
 * @param computed the ids of numbers computed from reported ones
 */
record Group(
        List<?> key,
        Counts counts,
        List<String> issues,
        List<String> reported,
        List<String> computed) {

    private static final List<String> KEY =
            List.of(
                    "place",
                    "body",
                    "channel",
                    "handlingClass",
                    "field",
                    "kind",
                    "status",
                    "year",
                    "month");
    private static final Set<String> RECORDS = Set.of("place", "body", "channel");

    /** The group beside which only reported numbers are known so far. */
    static Group empty(List<?> key) {
        return new Group(key, Counts.NONE, List.of(), List.of(), List.of());
    }

    Group with(List<String> reportedToo, List<String> computedToo) {
        return new Group(key, counts, issues, reportedToo, computedToo);
    }

    Map<String, @Nullable Object> fields() {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        for (int i = 0; i < KEY.size(); i++) {
            var name = KEY.get(i);
            var value = key.get(i);
            fields.put(
                    name,
                    value != null && RECORDS.contains(name)
                            ? new Ids(List.of(String.valueOf(value)))
                            : value);
        }
        fields.put("counts", counts.fields());
        fields.put("issues", new Ids(issues));
        fields.put("reported", new Ids(reported));
        fields.put("computed", new Ids(computed));
        return fields;
    }
}
