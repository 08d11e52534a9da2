package io.lianxin.query.plan;

import io.lianxin.mapping.Validity;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** How one selected field is read. */
public sealed interface Cell {

    /**
     * A property.
     *
     * @param key its name in the graph
     * @param restrictedTo the lowest role that may read it; null for everybody
     */
    record Property(String key, @Nullable String restrictedTo) implements Cell {}

    /**
     * A value kept in several properties.
     *
     * @param presence the properties of which one is present when the value is; none where it
     *     always is
     * @param components what is asked of it
     * @param restrictedTo the lowest role that may read it; null for everybody
     */
    record Value(List<String> presence, List<Component> components, @Nullable String restrictedTo)
            implements Cell {

        /**
         * One component.
         *
         * @param resultKey the name expected
         * @param key the property
         */
        public record Component(String resultKey, String key) {}
    }

    /**
     * The value of a Cypher expression.
     *
     * @param by the name of the expression's file
     * @param day the place of the day that the expression may ask about; null for none
     */
    record Computed(String by, @Nullable Parameter day) implements Cell {}

    /**
     * A value that a computer makes outside of the database.
     *
     * @param by the computer's name
     * @param paths where its inputs stand in what the statement brings, by the names that it knows
     * @param inputs what the statement brings for it
     * @param components what is asked of the value; empty for a scalar
     */
    record Completed(
            String by,
            Map<String, List<String>> paths,
            Projection inputs,
            List<Value.Component> components)
            implements Cell {}

    /**
     * The certainty of a record on a day.
     *
     * @param validity the fields that say so
     * @param day the place of the day; null where no day is asked about
     */
    record Certainty(Validity validity, @Nullable Parameter day) implements Cell {}

    /**
     * How many days a presumed record is without attestation.
     *
     * @param validity the fields that say so
     * @param day the place of the day; null where no day is asked about
     */
    record StaleDays(Validity validity, @Nullable Parameter day) implements Cell {}

    /**
     * Why a record is as certain on a day as it is.
     *
     * @param validity the fields that say so
     * @param day the place of the day; null where no day is asked about
     * @param components what is asked of the reason, by the reason's own fields
     */
    record CertaintyReason(
            Validity validity, @Nullable Parameter day, List<Value.Component> components)
            implements Cell {}

    /**
     * Whether more hold the same on a day than can.
     *
     * @param contested the condition; without a day where none is asked about
     */
    record Conflict(Predicate.Contested contested) implements Cell {}

    /**
     * A value that follows from related records as of a day.
     *
     * @param followed how it follows
     * @param restrictedTo the lowest role that may read it; null for everybody
     * @param day the place of the day; null where no day is asked about
     */
    record AsOfDay(Followed followed, @Nullable String restrictedTo, @Nullable Parameter day)
            implements Cell {}

    /**
     * Why a value follows on a day.
     *
     * @param followed how it follows
     * @param day the place of the day; null where no day is asked about
     * @param components what is asked of the reason, by the reason's own fields
     */
    record ValueReason(Followed followed, @Nullable Parameter day, List<Value.Component> components)
            implements Cell {}

    /** The cursor of the row. */
    record Cursor() implements Cell {}

    /** Nothing, for instance a field that the caller may not read. */
    record Nothing() implements Cell {}

    /**
     * The record itself, one level deeper.
     *
     * @param projection what is asked of it
     */
    record Self(Projection projection) implements Cell {}

    /**
     * Other records.
     *
     * @param plan how they are read
     * @param prunes whether a record that has none of them is left out
     */
    record Nested(Plan plan, boolean prunes) implements Cell {

        /**
         * Other records, which there need not be.
         *
         * @param plan how they are read
         */
        public Nested(Plan plan) {
            this(plan, false);
        }
    }
}
