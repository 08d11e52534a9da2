package io.lianxin.query.plan.group;

import io.lianxin.query.plan.Parameter;
import io.lianxin.query.plan.Predicate;
import io.lianxin.query.plan.SortKey.Value;

import org.jspecify.annotations.Nullable;

/**
 * One figure over a set of records, each of which counts once. Missing values are left out; of no
 * value at all there is no sum.
 *
 * @param function what is made of the values
 * @param value the value of each record; null for the record itself
 * @param where which of the records are looked at
 * @param at the place of the percentile, from 0 to 1; null for other functions
 */
public record Tally(
        Function function, @Nullable Value value, Predicate where, @Nullable Parameter at) {

    /** What is made of the values of a set of records. */
    public enum Function {
        /** How many there are. */
        COUNT,
        /** How many different ones there are. */
        COUNT_DISTINCT,
        /** The least. */
        MIN,
        /** The greatest. */
        MAX,
        /** Their sum. */
        SUM,
        /** Their arithmetic mean. */
        AVG,
        /** The value below which a share of them lies, interpolated linearly. */
        PERCENTILE
    }

    /**
     * The number of the records.
     *
     * @param where which of them are looked at
     * @return the figure
     */
    public static Tally records(Predicate where) {
        return new Tally(Function.COUNT, null, where, null);
    }

    /**
     * Whether it is the number of all records.
     *
     * @return true where no value and no condition is looked at
     */
    public boolean countsAll() {
        return value == null && where.equals(Predicate.ANYTHING);
    }

    /**
     * The name of a figure among several.
     *
     * @param index its place, from 0
     * @return {@code f0}, {@code f1} …
     */
    public static String name(int index) {
        return "f" + index;
    }

    @Override
    public String toString() {
        return function.name().toLowerCase(java.util.Locale.ROOT)
                + (value == null ? "" : " " + value)
                + (at == null ? "" : " at " + at)
                + (where.equals(Predicate.ANYTHING) ? "" : " where");
    }
}
