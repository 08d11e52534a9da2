package io.lianxin.query.plan.anchor;

import io.lianxin.mapping.RecordType;
import io.lianxin.query.plan.Hop;
import io.lianxin.query.plan.Parameter;
import io.lianxin.query.plan.Predicate;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** How records of a type are reached from a few that an index finds. */
public sealed interface Reach {

    /**
     * What is reached.
     *
     * @return the records' type
     */
    RecordType type();

    /**
     * What the reached records must fulfil beside being reached.
     *
     * @return the condition
     */
    Predicate condition();

    /**
     * Records that an index finds.
     *
     * @param type their type
     * @param condition what they fulfil; an index knows a part of it
     */
    record Found(RecordType type, Predicate condition) implements Reach {}

    /**
     * The top of a tree and all records below it.
     *
     * @param type their type
     * @param step the hops from one level up to the next
     * @param id the place of the top's id
     * @param asOf the day on which the way must be open; null for any
     * @param condition what they fulfil
     */
    record Below(
            RecordType type,
            List<Hop> step,
            Parameter id,
            @Nullable Parameter asOf,
            Predicate condition)
            implements Reach {}

    /**
     * The records from which a way leads to others.
     *
     * @param type their type
     * @param hops the way
     * @param asOf the day on which the way must be open; null for any
     * @param end the others, which are reached first
     * @param condition what they fulfil
     */
    record Towards(
            RecordType type,
            List<Hop> hops,
            @Nullable Parameter asOf,
            Reach end,
            Predicate condition)
            implements Reach {}
}
