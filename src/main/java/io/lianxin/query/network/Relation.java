package io.lianxin.query.network;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/**
 * What makes a line of a drawing: a relationship between two records, or a joining record between
 * them. A line is read from its source to its target.
 *
 * @param name the type and the field of the schema that say it, for instance {@code Owner.field}
 * @param aliases all names by which it can be asked for: those of the field at the other end and of
 *     every noun that has either, with and without their types
 * @param en what it means, in English
 * @param zh the Chinese term
 * @param join how the joining record stands between the ends; null where none does
 * @param type the relationship's type where it is direct; it points from the source to the target
 * @param field the source's field that a citation of a direct one supports
 * @param sources the nouns that it leads from
 * @param targets the nouns that it leads to
 */
public record Relation(
        String name,
        Set<String> aliases,
        String en,
        String zh,
        @Nullable Join join,
        String type,
        String field,
        Set<String> sources,
        Set<String> targets) {

    /** Within a network a name says it all, and relations are compared a hundred thousand times. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Relation relation && name.equals(relation.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /**
     * A joining record between two ends.
     *
     * @param noun the joining records' noun
     * @param source its relationship to the source
     * @param target its relationship to the target
     */
    public record Join(String noun, Leg source, Leg target) {

        /** The same, read from the other end. */
        Join turned() {
            return new Join(noun, /* source= */ target, /* target= */ source);
        }
    }

    /**
     * The pattern of the way from one end to the other.
     *
     * @param network the schema's network
     * @param forward whether it goes from the source to the target
     * @param end the condition that the far end fulfils by its label, such as {@code :A|B}; may be
     *     empty
     * @return Cypher from {@code (n)} over {@code (j)}, where there is one, to {@code (m)}
     */
    public String pattern(Network network, boolean forward, String end) {
        if (join == null) {
            return "(n)" + arrow(new Leg(type, forward)) + "(m" + end + ")";
        }
        var way = forward ? join : join.turned();
        return "(n)"
                + arrow(new Leg(way.source.type(), !way.source.outgoing()))
                + "(j:"
                + network.labels(Set.of(join.noun))
                + ")"
                + arrow(way.target)
                + "(m"
                + end
                + ")";
    }

    /**
     * The first step of the way.
     *
     * @param forward whether it goes from the source to the target
     * @return Cypher from {@code (n)} to a record without a name
     */
    public String firstStep(boolean forward) {
        if (join == null) {
            return "(n)" + arrow(new Leg(type, forward)) + "()";
        }
        var near = forward ? join.source : join.target;
        return "(n)" + arrow(new Leg(near.type(), !near.outgoing())) + "()";
    }

    private static String arrow(Leg leg) {
        var type = "[:" + Network.quoted(leg.type()) + "]";
        return leg.outgoing() ? "-" + type + "->" : "<-" + type + "-";
    }
}
