package io.lianxin.query.plan.group;

import io.lianxin.mapping.RecordType;
import io.lianxin.query.plan.Predicate;
import io.lianxin.query.plan.SortKey.Value;

import org.jspecify.annotations.Nullable;

/** What records are grouped by at the end of the way. */
public sealed interface KeyValue {

    /**
     * A stored value.
     *
     * @param value the property
     * @param list whether it holds several values, each of which makes a group
     */
    record Stored(Value value, boolean list) implements KeyValue {}

    /**
     * The unit of the calendar that a day lies in, or the whole of an interval.
     *
     * @param first the property of the day, or of the interval's first one
     * @param last the property of the interval's last day; null for a single day
     * @param unit the unit
     * @param sure the condition that the interval is not blurred
     */
    record Bucket(String first, @Nullable String last, Unit unit, Predicate sure)
            implements KeyValue {}

    /**
     * The record itself.
     *
     * @param type its type
     */
    record Identity(RecordType type) implements KeyValue {}

    /**
     * The noun of the record.
     *
     * @param type the interface or union
     */
    record Noun(RecordType type) implements KeyValue {}

    /** A unit of the calendar. */
    enum Unit {
        /** A day. */
        DAY("A day. 日"),
        /** A week. */
        WEEK("A week from Monday to Sunday, numbered as in ISO 8601. 周"),
        /** A month. */
        MONTH("A month. 月"),
        /** Three months. */
        QUARTER("A quarter of a year. 季度"),
        /** A year. */
        YEAR("A year. 年");

        private final String description;

        Unit(String description) {
            this.description = description;
        }

        /**
         * What it means.
         *
         * @return English first, then the Chinese term
         */
        public String description() {
            return description;
        }
    }
}
