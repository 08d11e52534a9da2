package io.lianxin.query.plan;

import io.lianxin.query.plan.anchor.Reach;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Where records come from. */
public sealed interface Source {

    /** All records of the type. */
    record Everything() implements Source {}

    /**
     * The record with an id.
     *
     * @param id the place of the id
     */
    record WithId(Parameter id) implements Source {}

    /**
     * The records with some ids, in their order.
     *
     * @param ids the place of the list of ids
     */
    record WithIds(Parameter ids) implements Source {}

    /**
     * The records that one hop leads to from the outer record.
     *
     * @param hop the hop
     */
    record Along(Hop hop) implements Source {}

    /**
     * The records above the outer one in its tree, nearest first.
     *
     * @param step the hops from one level to the next
     */
    record Above(List<Hop> step) implements Source {}

    /**
     * The records from which a way leads to what their filter pins; reading begins there and goes
     * the way back.
     *
     * @param reach how they are reached
     * @param most the place of the number of records from which on a page is read from the index
     *     that has its order instead; null where there is no such index
     */
    record Anchored(Reach reach, @Nullable Parameter most) implements Source {}
}
