package io.lianxin.query.selection;

import io.lianxin.mapping.Field;
import io.lianxin.mapping.RecordType;
import io.lianxin.mapping.SchemaModel;
import io.lianxin.query.ArgumentException;
import io.lianxin.query.filter.Filters;
import io.lianxin.query.group.AggregateFilters;
import io.lianxin.query.group.AggregateNames;
import io.lianxin.query.group.GroupKeys;
import io.lianxin.query.group.GroupOrders;
import io.lianxin.query.group.Tallies;
import io.lianxin.query.order.Orders;
import io.lianxin.query.plan.Parameters;
import io.lianxin.query.plan.Part;
import io.lianxin.query.plan.Projection;
import io.lianxin.query.plan.group.FacetField;
import io.lianxin.query.plan.group.Figure;
import io.lianxin.query.plan.group.GroupField;
import io.lianxin.query.plan.group.GroupKey;
import io.lianxin.query.plan.group.KeyValue;
import io.lianxin.query.plan.group.ValueField;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compiles what is asked of the whole set of a list's records. */
final class SetParts {

    private final SchemaModel model;
    private final Parameters parameters;
    private final Filters filters;
    private final Orders orders;
    private final ProjectionCompiler projections;

    SetParts(
            SchemaModel model,
            Parameters parameters,
            Filters filters,
            Orders orders,
            ProjectionCompiler projections) {
        this.model = model;
        this.parameters = parameters;
        this.filters = filters;
        this.orders = orders;
        this.projections = projections;
    }

    Part aggregate(RecordType type, Selection selection) {
        var tallies = new Tallies(model, parameters);
        var figures = figures(type, selection, tallies);
        return new Part.Aggregate(selection.resultKey(), tallies.all(), figures);
    }

    Part groups(RecordType type, Selection selection) {
        var arguments = selection.arguments();
        var tallies = new Tallies(model, parameters);
        var keys = new GroupKeys(model, filters, parameters).of(type, arguments.get("by"));
        var having = new AggregateFilters(filters, tallies).of(type, arguments.get("having"));
        var order = new GroupOrders(orders, tallies).of(type, arguments.get("orderBy"));
        var size = SetSizes.GROUPS.of("first", arguments.get("first"));
        var skip = SetSizes.SKIPPED.of("offset", arguments.get("offset"));
        var range =
                new Part.Groups.Range(
                        size, parameters.add((long) skip), parameters.add((long) size));
        var fields = new ArrayList<GroupField>();
        for (var child : selection.children()) {
            fields.add(
                    child.placed(() ->
                            child.name().equals("keys")
                                    ? new GroupField.Keys(child.resultKey(), values(keys, child))
                                    : new GroupField.Figures(
                                            child.resultKey(), figures(type, child, tallies))));
        }
        return new Part.Groups(
                selection.resultKey(),
                keys,
                tallies.all(),
                having,
                order,
                range,
                List.copyOf(fields));
    }

    Part facets(RecordType type, Selection selection) {
        var arguments = selection.arguments();
        var keys = new GroupKeys(model, filters, parameters).of(type, arguments.get("by"));
        var size = SetSizes.FACETS.of("first", arguments.get("first"));
        var fields = selection.children().stream().map(child -> facet(keys, child)).toList();
        return new Part.Facets(
                selection.resultKey(), keys, size, parameters.add((long) size), fields);
    }

    private FacetField facet(List<GroupKey> keys, Selection child) {
        return switch (child.name()) {
            case "path" -> new FacetField.Path(child.resultKey());
            case "distinct" -> new FacetField.Distinct(child.resultKey());
            case "missing" -> new FacetField.Missing(child.resultKey());
            default ->
                    new FacetField.Values(
                            child.resultKey(),
                            child.children().stream()
                                    .map(each ->
                                            new FacetField.Entry(
                                                    each.resultKey(),
                                                    each.name().equals("value")
                                                            ? values(keys, each)
                                                            : null))
                                    .toList());
        };
    }

    private List<ValueField> values(List<GroupKey> keys, Selection selection) {
        var fields = new ArrayList<ValueField>();
        for (var child : selection.children()) {
            var records =
                    child.name().equals("record")
                            ? child.placed(() -> records(keys, child))
                            : Map.<Integer, Projection>of();
            fields.add(new ValueField(child.resultKey(), child.name(), records));
        }
        return List.copyOf(fields);
    }

    private Map<Integer, Projection> records(List<GroupKey> keys, Selection record) {
        var projections = new LinkedHashMap<Integer, Projection>();
        for (int i = 0; i < keys.size(); i++) {
            if (keys.get(i).value() instanceof KeyValue.Identity identity) {
                var type = identity.type();
                var asked =
                        record.children().stream()
                                .filter(child ->
                                        child.types().isEmpty()
                                                || child.types().stream()
                                                        .anyMatch(type.members()::contains))
                                .toList();
                projections.put(i, this.projections.of(type, asked));
            }
        }
        return projections;
    }

    private List<Figure> figures(RecordType type, Selection selection, Tallies tallies) {
        var figures = new ArrayList<Figure>();
        for (var child : selection.children()) {
            figures.add(child.placed(() -> figure(type, child, tallies)));
        }
        return List.copyOf(figures);
    }

    private static Figure figure(RecordType type, Selection child, Tallies tallies) {
        if (child.name().equals(AggregateNames.COUNT)) {
            return new Figure.One(child.resultKey(), tallies.records());
        }
        return switch (AggregateNames.field(type, child.name()).orElseThrow()) {
            case Field.Property property ->
                    several(
                            child,
                            each ->
                                    tallies.of(
                                            type,
                                            property,
                                            each.name(),
                                            each.arguments().get("at")));
            case Field.Embedded embedded -> value(embedded, child, tallies);
            default -> throw new IllegalArgumentException("no figures of " + child.name());
        };
    }

    private static Figure value(Field.Embedded field, Selection selection, Tallies tallies) {
        var figures = new ArrayList<Figure>();
        for (var child : selection.children()) {
            var component = field.value().components().get(child.name());
            figures.add(
                    component == null
                            ? new Figure.One(child.resultKey(), tallies.present(field))
                            : child.placed(() ->
                                    several(
                                            child,
                                            each ->
                                                    tallies.of(
                                                            field,
                                                            component,
                                                            each.name(),
                                                            each.arguments().get("at")))));
        }
        return new Figure.Several(selection.resultKey(), List.copyOf(figures));
    }

    private static Figure several(
            Selection selection, java.util.function.ToIntFunction<Selection> tally) {
        var figures = new ArrayList<Figure>();
        for (var child : selection.children()) {
            figures.add(
                    child.placed(() -> new Figure.One(child.resultKey(), tally.applyAsInt(child))));
        }
        return new Figure.Several(selection.resultKey(), List.copyOf(figures));
    }

    /** How many groups or values are read. */
    private enum SetSizes {
        GROUPS(100, 1000),
        FACETS(20, 100),
        SKIPPED(0, 10_000);

        private final int usual;
        private final int most;

        SetSizes(int usual, int most) {
            this.usual = usual;
            this.most = most;
        }

        int of(String argument, @org.jspecify.annotations.Nullable Object value) {
            if (!(value instanceof Integer size)) {
                return usual;
            }
            if (size < 0 || size > most) {
                throw new ArgumentException(
                        argument,
                        size + " is not between 0 and " + most,
                        "Ask for at most " + most);
            }
            return size;
        }
    }
}
