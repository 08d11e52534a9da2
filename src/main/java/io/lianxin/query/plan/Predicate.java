package io.lianxin.query.plan;

import io.lianxin.mapping.NodeType;
import io.lianxin.mapping.Validities;
import io.lianxin.mapping.Validity;
import io.lianxin.query.plan.group.Tally;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/** A condition on a record; each is either true or not, a missing value fulfils none. */
public sealed interface Predicate {

    /** How a value is compared. */
    enum Operator {
        EQ("="),
        LT("<"),
        LTE("<="),
        GT(">"),
        GTE(">="),
        IN("IN"),
        CONTAINS("CONTAINS"),
        STARTS_WITH("STARTS WITH"),
        ENDS_WITH("ENDS WITH");

        private final String cypher;

        Operator(String cypher) {
            this.cypher = cypher;
        }

        /**
         * The operator in Cypher.
         *
         * @return its text
         */
        public String cypher() {
            return cypher;
        }
    }

    /** How many related records must fulfil a condition. */
    enum Quantifier {
        SOME,
        NONE,
        SINGLE,
        /** Every one, also when there is none. */
        ALL
    }

    /**
     * All of several.
     *
     * @param parts the conditions; none of them is always true
     */
    record And(List<Predicate> parts) implements Predicate {}

    /**
     * At least one of several.
     *
     * @param parts the conditions; none of them is never true
     */
    record Or(List<Predicate> parts) implements Predicate {}

    /**
     * The opposite.
     *
     * @param part the condition
     */
    record Not(Predicate part) implements Predicate {}

    /**
     * A property compared with a value.
     *
     * @param key the property
     * @param operator how
     * @param value the place of the value
     * @param folded whether upper and lower case are the same
     */
    record Compare(String key, Operator operator, Parameter value, boolean folded)
            implements Predicate {

        /**
         * A value compared as it is.
         *
         * @param key the property
         * @param operator how
         * @param value the place of the value
         */
        public Compare(String key, Operator operator, Parameter value) {
            this(key, operator, value, false);
        }
    }

    /**
     * A list property that holds a value.
     *
     * @param key the property
     * @param value the place of the value
     */
    record Holds(String key, Parameter value) implements Predicate {}

    /**
     * At least one of some properties is present.
     *
     * @param keys the properties
     */
    record Present(List<String> keys) implements Predicate {}

    /**
     * The record is of one of some nouns.
     *
     * @param nouns their names
     */
    record OfNoun(Set<String> nouns) implements Predicate {}

    /**
     * Some related records fulfil a condition.
     *
     * @param hops the way to them, one hop or two
     * @param quantifier how many must
     * @param inner the condition
     * @param asOf the day on which the way must be open; null for any
     */
    record Related(List<Hop> hops, Quantifier quantifier, Predicate inner, @Nullable Parameter asOf)
            implements Predicate {}

    /**
     * The number of related records compared with a number.
     *
     * @param hops the way to them
     * @param operator how
     * @param number the place of the number
     * @param inner the condition that the counted records fulfil
     * @param asOf the day on which the way must be open; null for any
     */
    record RelatedCount(
            List<Hop> hops,
            Operator operator,
            Parameter number,
            Predicate inner,
            @Nullable Parameter asOf)
            implements Predicate {}

    /**
     * What all related records come to, each counted once.
     *
     * @param hops the way to them
     * @param inner the condition that the records fulfil
     * @param tallies the figures that are made of them
     * @param condition the condition on the figures, by their names
     * @param asOf the day on which the way must be open; null for any
     */
    record RelatedFigures(
            List<Hop> hops,
            Predicate inner,
            List<Tally> tallies,
            Predicate condition,
            @Nullable Parameter asOf)
            implements Predicate {}

    /**
     * The record is one of a tree, or below it.
     *
     * @param step the hops from one level up to the next
     * @param id the place of the id of the tree's top
     * @param asOf the day on which the way must be open; null for any
     */
    record Within(List<Hop> step, Parameter id, @Nullable Parameter asOf) implements Predicate {}

    /**
     * The record may be valid on a day.
     *
     * @param validities the fields that say so
     * @param day the place of the day
     */
    record ValidOn(Validities validities, Parameter day) implements Predicate {}

    /**
     * The certainty on a day is one of some.
     *
     * @param validities the fields that say so
     * @param day the place of the day; null until it is known
     * @param codes the place of the list of codes
     */
    record CertaintyIn(Validities validities, @Nullable Parameter day, Parameter codes)
            implements Predicate {}

    /**
     * On a day more hold the same than can.
     *
     * @param type the type of the record
     * @param validity the fields that say when it holds
     * @param held the way to what is held
     * @param number the property of what is held that says how many can hold it
     * @param holder the way to who holds it
     * @param day the place of the day; null until it is known
     */
    record Contested(
            NodeType type,
            Validity validity,
            Hop held,
            String number,
            Hop holder,
            @Nullable Parameter day)
            implements Predicate {

        /**
         * The same on a day.
         *
         * @param on the place of the day
         * @return the condition as of then
         */
        public Contested on(@Nullable Parameter on) {
            return new Contested(type, validity, held, number, holder, on);
        }
    }

    /**
     * A value that follows from related records as of a day, compared with a value.
     *
     * @param followed how it follows
     * @param operator how it is compared
     * @param value the place of the value
     * @param day the place of the day; null where no day is asked about
     */
    record CompareAsOf(
            Followed followed, Operator operator, Parameter value, @Nullable Parameter day)
            implements Predicate {}

    /** Always true. */
    Predicate ANYTHING = new And(List.of());

    /**
     * Both of two.
     *
     * @param one the first
     * @param other the second
     * @return their conjunction
     */
    static Predicate both(Predicate one, Predicate other) {
        if (one.equals(ANYTHING)) {
            return other;
        }
        return other.equals(ANYTHING) ? one : new And(List.of(one, other));
    }
}
