package io.lianxin.query.degree;

import io.lianxin.mapping.RecordType;
import io.lianxin.query.plan.Hop;

import java.util.List;
import java.util.Map;

/**
 * How many records there are, and how many relationships they have.
 *
 * @param counts the number of records of each noun, by its name
 * @param ways the relationships of each noun that has any
 * @param areFinal whether an operation may be refused because of them; not while they are still
 *     being counted
 */
public record Degrees(Map<String, Long> counts, Map<Way, Degree> ways, boolean areFinal) {

    /** How many records a type is taken to have until they are counted. */
    public static final long UNKNOWN_COUNT = 10_000;

    /** How many relationships a record is taken to have until they are counted. */
    public static final long UNKNOWN_DEGREE = 100;

    /** Nothing will be counted. */
    public static final Degrees UNKNOWN = new Degrees(Map.of(), Map.of());

    /** Nothing is counted yet. */
    public static final Degrees NOT_YET = new Degrees(Map.of(), Map.of(), false);

    private static final Degree UNCOUNTED =
            new Degree(UNKNOWN_DEGREE, UNKNOWN_DEGREE, UNKNOWN_DEGREE);

    /**
     * A relationship as seen from one end.
     *
     * @param noun the noun's name
     * @param type the relationship's type
     * @param outgoing whether it points away from the noun
     */
    public record Way(String noun, String type, boolean outgoing) {}

    /**
     * Numbers that are counted.
     *
     * @param counts the number of records of each noun, by its name
     * @param ways the relationships of each noun that has any
     */
    public Degrees(Map<String, Long> counts, Map<Way, Degree> ways) {
        this(counts, ways, true);
    }

    /** Keeps copies. */
    public Degrees {
        counts = Map.copyOf(counts);
        ways = Map.copyOf(ways);
    }

    /**
     * How many records a type has.
     *
     * @param type a noun, an interface or a union
     * @return the number of records, all members together
     */
    public double count(RecordType type) {
        return counts.isEmpty()
                ? UNKNOWN_COUNT
                : type.members().stream()
                        .mapToLong(noun -> counts.getOrDefault(noun, UNKNOWN_COUNT))
                        .sum();
    }

    /**
     * What a hop from records of a type leads to.
     *
     * @param from the type
     * @param hop the hop
     * @return the greatest of its members' degrees
     */
    public Degree along(RecordType from, Hop hop) {
        return from.members().stream()
                .map(noun ->
                        counts.containsKey(noun)
                                ? ways.getOrDefault(
                                        new Way(noun, hop.type(), hop.outgoing()), Degree.NONE)
                                : UNCOUNTED)
                .reduce(Degree.NONE, Degree::orMore);
    }

    /**
     * How many records a way of several hops leads to.
     *
     * @param from the type at which it begins
     * @param hops the way
     * @param records how many records it begins at
     * @return how many are looked at, at least one for each
     */
    public double along(RecordType from, List<Hop> hops, double records) {
        var reached = records;
        var type = from;
        for (var hop : hops) {
            reached = along(type, hop).from(reached);
            type = hop.target();
        }
        return reached;
    }
}
