package io.lianxin.mapping;

import org.jspecify.annotations.Nullable;

/**
 * Which fields of a type say when a record holds; {@code asOf} reads them.
 *
 * @param from the interval in which it began
 * @param to the interval in which it ended
 * @param attestedFrom the earliest day about which a passage shows it
 * @param attestedTo the latest such day
 * @param attestedWithin the interval on some day of which a passage shows it
 * @param supersededFrom the first day on which another took its place
 * @param seats how many may hold at a time; null where nothing limits it
 */
public record Validity(
        @Nullable Interval from,
        @Nullable Interval to,
        @Nullable Day attestedFrom,
        @Nullable Day attestedTo,
        @Nullable Interval attestedWithin,
        @Nullable Day supersededFrom,
        @Nullable Seats seats) {

    /**
     * A field that holds an interval of days.
     *
     * @param field the field's name
     * @param earliest the property with its first day
     * @param latest the property with its last day
     */
    public record Interval(String field, String earliest, String latest) {}

    /**
     * A field that holds a day.
     *
     * @param field the field's name
     * @param key the property
     */
    public record Day(String field, String key) {}

    /**
     * How many may hold a thing at a time.
     *
     * @param held the field that leads to what is held
     * @param number the field of what is held that says how many may hold it
     * @param holder the field that leads to who holds it
     */
    public record Seats(String held, String number, String holder) {}

    /**
     * Whether its certainty on a day can be told.
     *
     * @return true where both attested days are named
     */
    public boolean isAttested() {
        return attestedFrom != null && attestedTo != null;
    }

    /**
     * The same without what is attested.
     *
     * @return a validity that only the stated bounds limit
     */
    public Validity stated() {
        return new Validity(from, to, null, null, null, null, null);
    }
}
