package io.lianxin.query.plan;

import java.util.List;

/**
 * One key of an order. Missing values come last in both directions.
 *
 * @param hops the way to the record that has the property; empty for the record itself
 * @param key the property
 * @param type the property's scalar or enum
 * @param descending whether the greatest comes first
 * @param nullable whether the property may be missing
 */
public record SortKey(
        List<Hop> hops, String key, String type, boolean descending, boolean nullable) {

    /**
     * The last key of every order.
     *
     * @return the id, ascending
     */
    public static SortKey id() {
        return new SortKey(List.of(), "id", "ID", false, false);
    }

    /**
     * The same key the other way round.
     *
     * @return a key with the opposite direction
     */
    public SortKey reversed() {
        return new SortKey(hops, key, type, !descending, nullable);
    }

    @Override
    public String toString() {
        var path = new StringBuilder();
        hops.forEach(hop -> path.append(hop).append('.'));
        return path + key + (descending ? " DESC" : " ASC");
    }
}
