package io.lianxin.query.plan;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One key of an order. Missing values come last in both directions.
 *
 * @param hops the way to the record that has the property; empty for the record itself
 * @param key the property
 * @param type the property's scalar or enum
 * @param descending whether the greatest comes first
 * @param nullable whether the property may be missing
 * @param asOf the day on which the way must be open; null for any
 * @param followed how the value follows as of that day; null where it is the same on every day
 * @param otherwise the property that is ordered by where this one is missing; null where none is
 */
public record SortKey(
        List<Hop> hops,
        String key,
        String type,
        boolean descending,
        boolean nullable,
        @Nullable Parameter asOf,
        @Nullable Followed followed,
        @Nullable String otherwise) {

    /**
     * A key of no certain day.
     *
     * @param hops the way to the record that has the property
     * @param key the property
     * @param type the property's scalar or enum
     * @param descending whether the greatest comes first
     * @param nullable whether the property may be missing
     */
    public SortKey(List<Hop> hops, String key, String type, boolean descending, boolean nullable) {
        this(hops, key, type, descending, nullable, null, null, null);
    }

    /**
     * The last key of every order.
     *
     * @return the id, ascending
     */
    public static SortKey id() {
        return new SortKey(List.of(), "id", "ID", false, false);
    }

    /**
     * The same key as of a day.
     *
     * @param day the place of the day
     * @return a key whose way must be open then
     */
    public SortKey asOf(@Nullable Parameter day) {
        return new SortKey(hops, key, type, descending, nullable, day, followed, otherwise);
    }

    /**
     * The same key where the property is known to be present.
     *
     * @return a key that is never missing
     */
    public SortKey present() {
        return new SortKey(hops, key, type, descending, false, asOf, followed, otherwise);
    }

    /**
     * The same key with another property where this one is missing.
     *
     * @param other the other property; null for none
     * @return a key that is missing where both are
     */
    public SortKey otherwise(@Nullable String other) {
        return new SortKey(hops, key, type, descending, nullable, asOf, followed, other);
    }

    /**
     * Whether it is a property of the record itself, as it is stored.
     *
     * @return false where it lies beyond hops or follows as of a day
     */
    public boolean isStored() {
        return hops.isEmpty() && otherwise == null && (followed == null || asOf == null);
    }

    /**
     * The same key of a value that follows as of a day.
     *
     * @param how how it follows; null where it is the same on every day
     * @return a key that asks for the day's value
     */
    public SortKey following(@Nullable Followed how) {
        return new SortKey(hops, key, type, descending, nullable, asOf, how, otherwise);
    }

    @Override
    public String toString() {
        var path = new StringBuilder();
        hops.forEach(hop -> path.append(hop).append('.'));
        return path + key + (descending ? " DESC" : " ASC");
    }
}
