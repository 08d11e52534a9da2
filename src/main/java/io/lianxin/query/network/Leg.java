package io.lianxin.query.network;

/**
 * A relationship of a joining record.
 *
 * @param type the relationship's type in the graph
 * @param outgoing whether it points away from the joining record
 */
public record Leg(String type, boolean outgoing) implements Comparable<Leg> {

    @Override
    public int compareTo(Leg other) {
        int byType = type.compareTo(other.type);
        return byType != 0 ? byType : Boolean.compare(other.outgoing, outgoing);
    }
}
