package io.lianxin.query.plan.group;

import io.lianxin.query.plan.Hop;
import io.lianxin.query.plan.Parameter;
import io.lianxin.query.plan.Predicate;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One step of the way from a record to a value that it is grouped by.
 *
 * @param hops one hop, or two through a joining node
 * @param climbs whether the hops lead from one level of a tree to the next, any number of times
 * @param where which of the records that it leads to are on the way
 * @param asOf the day on which the way must be open; null for any
 */
public record Step(List<Hop> hops, boolean climbs, Predicate where, @Nullable Parameter asOf) {

    /**
     * The same with a condition.
     *
     * @param condition which of the records that it leads to are on the way
     * @return a narrower step
     */
    public Step where(Predicate condition) {
        return new Step(hops, climbs, Predicate.both(where, condition), asOf);
    }
}
