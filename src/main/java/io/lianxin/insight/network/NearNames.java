package io.lianxin.insight.network;

import io.lianxin.terms.spelling.Distance;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds names that somebody may have meant who wrote another. */
final class NearNames {

    private NearNames() {}

    /**
     * The nearest names.
     *
     * @param written what was written
     * @param known the names that there are
     * @param most how many are wanted
     * @return those that need the fewest changes of a letter, nearest first
     */
    static List<String> of(String written, Collection<String> known, int most) {
        var folded = written.toLowerCase(Locale.ROOT);
        return known.stream()
                .sorted(
                        Comparator.comparingInt((String name) ->
                                        Distance.between(folded, name.toLowerCase(Locale.ROOT)))
                                .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .toList();
    }
}
