package io.lianxin.query.group;

import io.lianxin.mapping.Field;
import io.lianxin.mapping.RecordType;
import io.lianxin.mapping.SchemaModel;
import io.lianxin.query.ArgumentException;
import io.lianxin.query.plan.Followed;
import io.lianxin.query.plan.Parameter;
import io.lianxin.query.plan.Parameters;
import io.lianxin.query.plan.Predicate;
import io.lianxin.query.plan.SortKey.Value;
import io.lianxin.query.plan.group.Tally;
import io.lianxin.query.plan.group.Tally.Function;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** The figures that one part of a plan makes, each once. */
public final class Tallies {

    private static final double MIDDLE = 0.5;

    private final SchemaModel model;
    private final Parameters parameters;
    private final List<Tally> all = new ArrayList<>();
    private @Nullable Parameter middle;

    /**
     * Begins with none.
     *
     * @param model the schema's model
     * @param parameters takes what the figures need
     */
    public Tallies(SchemaModel model, Parameters parameters) {
        this.model = model;
        this.parameters = parameters;
    }

    /**
     * All figures so far.
     *
     * @return in the order of their places
     */
    public List<Tally> all() {
        return List.copyOf(all);
    }

    /**
     * Takes a figure.
     *
     * @param tally the figure
     * @return its place
     */
    public int add(Tally tally) {
        var known = all.indexOf(tally);
        if (known >= 0) {
            return known;
        }
        all.add(tally);
        return all.size() - 1;
    }

    /**
     * The number of all records.
     *
     * @return its place
     */
    public int records() {
        return add(Tally.records(Predicate.ANYTHING));
    }

    /**
     * The number of records that have a value of several properties.
     *
     * @param field the value
     * @return its place
     */
    public int present(Field.Embedded field) {
        return add(
                Tally.records(
                        new Predicate.Present(
                                field.value().components().keySet().stream()
                                        .map(field::key)
                                        .toList())));
    }

    /**
     * A figure over a property.
     *
     * @param type the type of the records
     * @param property the property
     * @param name the figure's name in the API
     * @param at the value of its argument {@code at}; null for none
     * @return its place
     */
    public int of(RecordType type, Field.Property property, String name, @Nullable Object at) {
        return of(
                new Value.Stored(
                        List.of(), property.key(), null, Followed.of(model, type, property), null),
                name,
                at);
    }

    /**
     * A figure over a component of a value.
     *
     * @param field the value
     * @param component the component
     * @param name the figure's name in the API
     * @param at the value of its argument {@code at}; null for none
     * @return its place
     */
    public int of(
            Field.Embedded field, Field.Property component, String name, @Nullable Object at) {
        var key = field.key(component.name());
        return of(new Value.Stored(List.of(), key, null, null, null), name, at);
    }

    private int of(Value.Stored value, String name, @Nullable Object at) {
        return add(
                switch (name) {
                    case "count" -> new Tally(Function.COUNT, value, Predicate.ANYTHING, null);
                    case "countDistinct" -> whole(Function.COUNT_DISTINCT, value);
                    case "min" -> whole(Function.MIN, value);
                    case "max" -> whole(Function.MAX, value);
                    case "sum" -> whole(Function.SUM, value);
                    case "avg" -> whole(Function.AVG, value);
                    case "median" ->
                            new Tally(Function.PERCENTILE, value, Predicate.ANYTHING, middle());
                    case "percentile" ->
                            new Tally(
                                    Function.PERCENTILE, value, Predicate.ANYTHING, percentile(at));
                    case "trueCount" -> Tally.records(is(value, true));
                    case "falseCount" -> Tally.records(is(value, false));
                    default -> throw new IllegalArgumentException("no figure " + name);
                });
    }

    private static Tally whole(Function function, Value.Stored value) {
        return new Tally(function, value, Predicate.ANYTHING, null);
    }

    private Predicate is(Value.Stored value, boolean wanted) {
        return new Predicate.Compare(value.key(), Predicate.Operator.EQ, parameters.add(wanted));
    }

    private Parameter middle() {
        if (middle == null) {
            middle = parameters.add(MIDDLE);
        }
        return middle;
    }

    private Parameter percentile(@Nullable Object at) {
        if (at instanceof Number share && share.doubleValue() >= 0 && share.doubleValue() <= 1) {
            return parameters.add(share.doubleValue());
        }
        throw new ArgumentException(
                "at",
                at + " is not between 0 and 1",
                "Ask for 0.9, for instance, as the ninth decile");
    }
}
