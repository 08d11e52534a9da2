package io.lianxin.query.cost;

import io.lianxin.mapping.RecordType;
import io.lianxin.query.degree.Degrees;
import io.lianxin.query.plan.Part;
import io.lianxin.query.plan.Projection;
import io.lianxin.query.plan.group.FacetField;
import io.lianxin.query.plan.group.GroupField;
import io.lianxin.query.plan.group.GroupKey;
import io.lianxin.query.plan.group.ValueField;

import java.util.stream.Stream;

/** What figures, groups and facets cost: they look at every record of their list. */
final class SetCost {

    /** What is asked of records behind keys. */
    @FunctionalInterface
    interface Below {

        /** Charges a projection of some records. */
        void charge(Projection projection, String field, double records);
    }

    private final Degrees degrees;
    private final PredicateCost predicates;
    private final Charges charges;
    private final Below below;

    SetCost(Degrees degrees, Charges charges, Below below) {
        this.degrees = degrees;
        this.predicates = new PredicateCost(degrees);
        this.charges = charges;
        this.below = below;
    }

    void aggregate(RecordType type, Part.Aggregate part, String field, double all) {
        charges.add(field, all + predicates.tallies(type, part.tallies(), all));
    }

    /** A set of groups for each of some outer records. */
    void groups(RecordType type, Part.Groups part, String field, double outer, double all) {
        var rows = all;
        double looked = 0;
        for (var key : part.by()) {
            var reached = key(type, key, all);
            looked += reached;
            rows *= Math.max(1, reached / Math.max(1, all));
        }
        var made = Math.min(rows, outer * part.range().size());
        charges.add(
                field,
                looked
                        + rows
                        + predicates.tallies(type, part.tallies(), rows)
                        + made * Charges.ROW);
        part.fields().stream()
                .filter(GroupField.Keys.class::isInstance)
                .flatMap(keys -> ((GroupField.Keys) keys).fields().stream())
                .forEach(value -> records(value, field, made));
    }

    /** A set of facets for each of some outer records. */
    void facets(RecordType type, Part.Facets part, String field, double outer, double all) {
        double looked = 0;
        for (var key : part.by()) {
            looked += all + key(type, key, all);
        }
        var made = Math.min(looked, outer * part.size() * part.by().size());
        charges.add(field, looked + made * Charges.ROW);
        part.fields().stream()
                .flatMap(SetCost::values)
                .forEach(value -> records(value, field, made));
    }

    private static Stream<ValueField> values(FacetField field) {
        return field instanceof FacetField.Values values
                ? values.entries().stream()
                        .flatMap(entry ->
                                entry.fields() == null ? Stream.of() : entry.fields().stream())
                : Stream.of();
    }

    private void records(ValueField value, String field, double made) {
        value.records()
                .values()
                .forEach(of -> below.charge(of, field + "." + value.resultKey(), made));
    }

    /** How many records are looked at on the way to a key. */
    private double key(RecordType type, GroupKey key, double records) {
        var looked = predicates.of(type, key.where(), records);
        var reached = records;
        var from = type;
        for (var step : key.steps()) {
            reached =
                    step.climbs()
                            ? reached * Charges.LEVELS
                            : degrees.along(from, step.hops(), reached);
            from = PredicateCost.end(from, step.hops());
            looked += predicates.of(from, step.where(), reached);
        }
        return looked + (key.steps().isEmpty() ? 0 : reached);
    }
}
