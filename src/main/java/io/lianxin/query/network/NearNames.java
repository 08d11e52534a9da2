package io.lianxin.query.network;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds names that somebody may have meant who wrote another. */
public final class NearNames {

    private NearNames() {}

    /**
     * The nearest names.
     *
     * @param written what was written
     * @param known the names that there are
     * @param most how many are wanted
     * @return those that need the fewest changes of a letter, nearest first
     */
    public static List<String> of(String written, Collection<String> known, int most) {
        var folded = written.toLowerCase(Locale.ROOT);
        return known.stream()
                .sorted(
                        Comparator.comparingInt((String name) ->
                                        distance(folded, name.toLowerCase(Locale.ROOT)))
                                .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .toList();
    }

    /** Levenshtein's distance. */
    private static int distance(String one, String other) {
        var row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
