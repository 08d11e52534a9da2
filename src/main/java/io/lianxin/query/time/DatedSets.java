package io.lianxin.query.time;

import io.lianxin.query.plan.Part;
import io.lianxin.query.plan.Predicate;
import io.lianxin.query.plan.SortKey.Value;
import io.lianxin.query.plan.group.GroupKey;
import io.lianxin.query.plan.group.KeyValue;
import io.lianxin.query.plan.group.Step;
import io.lianxin.query.plan.group.Tally;

import java.util.List;
import java.util.function.UnaryOperator;

/** The day of a list holds for its figures, groups and facets. */
final class DatedSets {

    private final UnaryOperator<Value> values;
    private final UnaryOperator<Predicate> conditions;
    private final UnaryOperator<Step> ways;

    DatedSets(
            UnaryOperator<Value> values,
            UnaryOperator<Predicate> conditions,
            UnaryOperator<Step> ways) {
        this.values = values;
        this.conditions = conditions;
        this.ways = ways;
    }

    Part of(Part part) {
        return switch (part) {
            case Part.Aggregate all ->
                    new Part.Aggregate(all.resultKey(), tallies(all.tallies()), all.figures());
            case Part.Groups groups ->
                    new Part.Groups(
                            groups.resultKey(),
                            keys(groups.by()),
                            tallies(groups.tallies()),
                            groups.having(),
                            groups.order(),
                            groups.range(),
                            groups.fields());
            case Part.Facets facets ->
                    new Part.Facets(
                            facets.resultKey(),
                            keys(facets.by()),
                            facets.size(),
                            facets.limit(),
                            facets.fields());
            case Part.Edges edges -> edges;
            case Part.Nodes nodes -> nodes;
            case Part.PageInfo info -> info;
            case Part.Total total -> total;
            case Part.CountUpTo count -> count;
        };
    }

    List<Tally> tallies(List<Tally> tallies) {
        return tallies.stream()
                .map(each ->
                        new Tally(
                                each.function(),
                                each.value() == null ? null : values.apply(each.value()),
                                conditions.apply(each.where()),
                                each.at()))
                .toList();
    }

    private List<GroupKey> keys(List<GroupKey> keys) {
        return keys.stream()
                .map(key ->
                        new GroupKey(
                                key.path(),
                                conditions.apply(key.where()),
                                key.steps().stream().map(ways).toList(),
                                value(key.value()),
                                key.descending(),
                                key.nullsFirst()))
                .toList();
    }

    private KeyValue value(KeyValue value) {
        return value instanceof KeyValue.Stored stored
                ? new KeyValue.Stored(values.apply(stored.value()), stored.list())
                : value;
    }
}
