package io.lianxin.insight;

import io.lianxin.support.Asked;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Asks for counts of issues.
 *
 * @param asked the engine
 */
record Statistics(Asked asked) {

    String total(String arguments) {
        var data =
                asked.data(
                        """
                        { issueStatistics(%s) { total { raised answered closed inProgress
                            notStated withLastDay onTime late overdue notYetDue notKnown
                            answerRate { ...rate } closureRate { ...rate }
                            punctuality { ...rate } } } }
                        fragment rate on Rate { numerator denominator percent }
                        """
                                .formatted(arguments));
        return field(data.get("issueStatistics"), "total").toString();
    }

    /** How many issues each group has, by its key. */
    Map<String, Integer> groups(String arguments, String key) {
        var data =
                asked.data(
                        "{ issueStatistics(%s) { groups { key: %s counts { raised } } } }"
                                .formatted(arguments, key));
        var groups = (List<?>) field(data.get("issueStatistics"), "groups");
        return groups.stream()
                .map(group -> (Map<?, ?>) group)
                .collect(
                        Collectors.toMap(
                                group -> plain(String.valueOf(group.get("key"))),
                                group -> (Integer) field(group.get("counts"), "raised"),
                                Integer::sum));
    }

    static Object field(@Nullable Object map, String name) {
        return Objects.requireNonNull(((Map<?, ?>) Objects.requireNonNull(map)).get(name));
    }

    private static String plain(String key) {
        return key.replaceAll("^\\{id=|}$", "");
    }

    static Map<String, Integer> sorted(String map) {
        return Stream.of(map.substring(1, map.length() - 1).split(", "))
                .map(entry -> List.of(entry.split("=")))
                .collect(
                        Collectors.toMap(
                                entry -> entry.get(0), entry -> Integer.valueOf(entry.get(1))));
    }
}
