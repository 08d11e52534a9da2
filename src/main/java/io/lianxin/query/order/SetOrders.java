package io.lianxin.query.order;

import io.lianxin.mapping.RecordType;
import io.lianxin.query.ArgumentException;
import io.lianxin.query.filter.Filters;
import io.lianxin.query.plan.Hop;
import io.lianxin.query.plan.SortKey;
import io.lianxin.query.plan.SortKey.Value;
import io.lianxin.query.plan.SortKey.Value.Function;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Orders by what is made of related records: their count, or an aggregate of their values. */
final class SetOrders {

    private static final String COUNT = "count";
    private static final String FLOAT = "Float";
    private static final Set<String> NUMBERS = Set.of("Int", FLOAT);

    private final Orders orders;
    private final Filters filters;

    SetOrders(Orders orders, Filters filters) {
        this.orders = orders;
        this.filters = filters;
    }

    /** The key that the value of a field of type {@code …SetOrder} asks for. */
    SortKey key(String field, List<Hop> lead, List<Hop> way, @Nullable Object spec) {
        return key(field, way.getLast().target(), lead, way, spec);
    }

    SortKey key(
            String field, RecordType target, List<Hop> lead, List<Hop> way, @Nullable Object spec) {
        var asked = spec instanceof Map<?, ?> map ? map : Map.of();
        var name = function(field, asked);
        var where = filters.of(target, asked.get("where"));
        var isMissable = !lead.isEmpty();
        if (name.equals(COUNT)) {
            return Direction.of(asked.get(name))
                    .key(
                            new Value.OfRelated(lead, way, where, Function.COUNT, null, null),
                            "Int",
                            isMissable);
        }
        var inner = orders.entry(target, asked.get(name)).getFirst();
        var function = Function.valueOf(name.toUpperCase(Locale.ROOT));
        var isSum = function == Function.SUM;
        if ((isSum || function == Function.AVG) && !NUMBERS.contains(inner.type())) {
            throw new ArgumentException(
                    "orderBy",
                    "`" + name + "` of `" + field + "` is asked of a " + inner.type(),
                    "Give it a key of type Int or Float, or use `min`, `max` or `count`");
        }
        return new SortKey(
                new Value.OfRelated(lead, way, where, function, inner.value(), null),
                function == Function.AVG ? FLOAT : inner.type(),
                inner.descending(),
                !isSum || isMissable,
                inner.missingFirst());
    }

    private static String function(String field, Map<?, ?> asked) {
        var given = new ArrayList<String>();
        for (var function : Function.values()) {
            var name = function.name().toLowerCase(Locale.ROOT);
            if (asked.get(name) != null) {
                given.add(name);
            }
        }
        if (given.size() != 1) {
            throw new ArgumentException(
                    "orderBy",
                    "`"
                            + field
                            + "` is ordered by exactly one of count, min, max, sum and avg, and "
                            + (given.isEmpty() ? "none is" : String.join(", ", given) + " are")
                            + " given",
                    "Give one; a further key is a further entry of the list");
        }
        return given.getFirst();
    }
}
