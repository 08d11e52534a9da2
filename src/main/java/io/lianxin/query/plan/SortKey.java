package io.lianxin.query.plan;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/**
 * One key of an order.
 *
 * @param value what is ordered by
 * @param type the value's scalar or enum
 * @param descending whether the greatest comes first
 * @param nullable whether the value may be missing
 * @param missingFirst whether records without a value come first; else they come last
 */
public record SortKey(
        Value value, String type, boolean descending, boolean nullable, boolean missingFirst) {

    /**
     * A key of a stored value, missing ones last.
     *
     * @param hops the way to the record that has the property
     * @param key the property
     * @param type the property's scalar or enum
     * @param descending whether the greatest comes first
     * @param nullable whether the property may be missing
     */
    public SortKey(List<Hop> hops, String key, String type, boolean descending, boolean nullable) {
        this(new Value.Stored(hops, key, null, null, null), type, descending, nullable, false);
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
     * Whether it is the id of the record itself, after which no key matters.
     *
     * @return true for the id in either direction
     */
    public boolean isId() {
        return value instanceof Value.Stored stored
                && stored.hops().isEmpty()
                && stored.key().equals("id");
    }

    /**
     * The same key by another value.
     *
     * @param other the value
     * @return a key with the same direction
     */
    public SortKey by(Value other) {
        return new SortKey(other, type, descending, nullable, missingFirst);
    }

    /**
     * The same key where the value is known to be present.
     *
     * @return a key that is never missing
     */
    public SortKey present() {
        return new SortKey(value, type, descending, false, missingFirst);
    }

    /**
     * The property of the record itself that it orders by, as it is stored, so that an index may
     * give the order.
     *
     * @return null where the value lies beyond hops, is computed, or is taken from two properties
     */
    public @Nullable String property() {
        return value instanceof Value.Stored stored && stored.isOwn() && stored.otherwise() == null
                ? stored.key()
                : null;
    }

    /**
     * Whether its value costs nothing to read.
     *
     * @return true for what is stored on the record itself
     */
    public boolean isOwn() {
        return value instanceof Value.Stored stored && stored.isOwn();
    }

    @Override
    public String toString() {
        return value
                + (descending ? " DESC" : " ASC")
                + (nullable && missingFirst ? " missing first" : "");
    }

    /** What a list is ordered by. */
    public sealed interface Value {

        /** What is made of many values. */
        enum Function {
            /** How many records there are, each counted once. */
            COUNT,
            /** The smallest value. */
            MIN,
            /** The greatest value. */
            MAX,
            /** The sum; 0 where there is no value. */
            SUM,
            /** The mean; missing where there is no value. */
            AVG
        }

        /**
         * A stored value of the record, or of one that it leads to.
         *
         * @param hops the way to the record that has the property; empty for the record itself
         * @param key the property
         * @param asOf the day on which the way must be open; null for any
         * @param followed how the value follows as of that day; null where it is the same on every
         *     day
         * @param otherwise the property that is taken where this one is missing; null where none is
         */
        record Stored(
                List<Hop> hops,
                String key,
                @Nullable Parameter asOf,
                @Nullable Followed followed,
                @Nullable String otherwise)
                implements Value {

            /**
             * Whether it is read from the record itself as it is stored, at no cost.
             *
             * @return false where it lies beyond hops or follows as of a day
             */
            public boolean isOwn() {
                return hops.isEmpty() && (followed == null || asOf == null);
            }

            @Override
            public String toString() {
                return way(hops) + key;
            }
        }

        /**
         * What is made of all records that a way leads to, each taken once.
         *
         * @param lead the way to the single record to which they are related; empty for the record
         *     itself
         * @param hops the way on from there to them
         * @param where the condition that they fulfil
         * @param function what is made of them
         * @param of the value of each; null where they are counted
         * @param asOf the day on which the way must be open; null for any
         */
        record OfRelated(
                List<Hop> lead,
                List<Hop> hops,
                Predicate where,
                Function function,
                @Nullable Value of,
                @Nullable Parameter asOf)
                implements Value {

            @Override
            public String toString() {
                return way(lead)
                        + way(hops)
                        + function.name().toLowerCase(Locale.ROOT)
                        + (of == null ? "" : "(" + of + ")");
            }
        }

        private static String way(List<Hop> hops) {
            var path = new StringBuilder();
            hops.forEach(hop -> path.append(hop).append('.'));
            return path.toString();
        }
    }
}
