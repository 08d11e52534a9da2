package io.lianxin.query.group;

import io.lianxin.mapping.RecordType;
import io.lianxin.query.order.Orders;
import io.lianxin.query.plan.SortKey.Value;
import io.lianxin.query.plan.group.Tally;
import io.lianxin.query.plan.group.Tally.Function;
import io.lianxin.query.plan.group.TallyOrder;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Turns the order of groups into figures of their records. */
public final class GroupOrders {

    private final Orders orders;
    private final Tallies tallies;

    /**
     * Makes the compiler for the groups of one list.
     *
     * @param orders compiles the values that figures are made of
     * @param tallies takes the figures
     */
    public GroupOrders(Orders orders, Tallies tallies) {
        this.orders = orders;
        this.tallies = tallies;
    }

    /**
     * The order that a client asks for.
     *
     * @param type the type of the records
     * @param argument the value of {@code orderBy}; null where none is given
     * @return the figures to order by, first key first
     */
    public List<TallyOrder> of(RecordType type, @Nullable Object argument) {
        var entries = argument instanceof List<?> list ? list : List.of();
        return entries.stream().map(entry -> key(type, entry)).toList();
    }

    private TallyOrder key(RecordType type, @Nullable Object entry) {
        var key = orders.ofSet(type, "groups", entry);
        if (!(key.value() instanceof Value.OfRelated set)) {
            throw new IllegalArgumentException("no order of sets: " + key);
        }
        var function = Function.valueOf(set.function().name());
        var tally = new Tally(function, set.of(), set.where(), null);
        return new TallyOrder(tallies.add(tally), key.descending(), key.missingFirst());
    }
}
