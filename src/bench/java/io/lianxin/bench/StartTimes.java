package io.lianxin.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What several starts took, phase by phase, in seconds. */
final class StartTimes {

    /** From the start of the process to the first answer. */
    static final String FIRST_ANSWER = "**first answer**";

    /** Not a phase: all that happens until the record can be asked for, at a start. */
    static final String LOADING = "record: database up → loaded";

    private final Map<String, List<Double>> phases = new LinkedHashMap<>();

    void add(String phase, double seconds) {
        phases.computeIfAbsent(phase, name -> new ArrayList<>()).add(seconds);
    }

    double median(String phase) {
        return median(phases.getOrDefault(phase, List.of()));
    }

    static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
    }

    static String table(StartTimes loaded, StartTimes empty) {
        Set<String> names = new LinkedHashSet<>(empty.phases.keySet());
        names.addAll(loaded.phases.keySet());
        return "| phase | loaded store | empty directory |\n|---|---:|---:|\n"
                + names.stream()
                        .map(name ->
                                String.format(
                                        Locale.ROOT,
                                        "| %s | %.2f | %.2f |%n",
                                        name,
                                        loaded.median(name),
                                        empty.median(name)))
                        .collect(Collectors.joining());
    }
}
