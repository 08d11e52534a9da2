package io.lianxin.ingest.fault;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the name that somebody probably meant. */
public final class Nearest {

    private Nearest() {}

    /**
     * A remedy that suggests the known name nearest to a wrong one.
     *
     * @param wrong what was written
     * @param known what could have been meant
     * @param otherwise the remedy where nothing is near
     * @return a clause without a full stop
     */
    public static String remedy(String wrong, Collection<String> known, String otherwise) {
        return to(wrong, known).map(name -> "Did you mean `" + name + "`?").orElse(otherwise);
    }

    /**
     * The known name nearest to a wrong one.
     *
     * @param wrong what was written
     * @param known what could have been meant
     * @return a name that differs in at most a third of its characters; the first of equals
     */
    public static Optional<String> to(String wrong, Collection<String> known) {
        int limit = Math.max(2, wrong.length() / 3);
        return known.stream()
                .filter(name -> Math.abs(name.length() - wrong.length()) <= limit)
                .map(name -> new Candidate(name, distance(wrong, name)))
                .filter(candidate -> candidate.distance <= limit)
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .map(Candidate::name);
    }

    private record Candidate(String name, int distance) {}

    /** How many characters differ: Levenshtein's distance, letters of either case being equal. */
    private static int distance(String one, String other) {
        var row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                int change = same(one.charAt(i - 1), other.charAt(j - 1)) ? 0 : 1;
                row[j] = Math.min(Math.min(above, row[j - 1]) + 1, diagonal + change);
                diagonal = above;
            }
        }
        return row[other.length()];
    }

    private static boolean same(char one, char other) {
        return Character.toLowerCase(one) == Character.toLowerCase(other);
    }
}
