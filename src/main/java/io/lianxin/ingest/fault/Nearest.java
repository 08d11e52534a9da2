package io.lianxin.ingest.fault;

import io.lianxin.terms.spelling.Distance;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
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
        var folded = wrong.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(name -> Math.abs(name.length() - wrong.length()) <= limit)
                .map(name ->
                        new Candidate(
                                name, Distance.between(folded, name.toLowerCase(Locale.ROOT))))
                .filter(candidate -> candidate.distance <= limit)
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .map(Candidate::name);
    }

    private record Candidate(String name, int distance) {}
}
