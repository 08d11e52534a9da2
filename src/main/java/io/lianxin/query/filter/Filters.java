package io.lianxin.query.filter;

import io.lianxin.mapping.Field;
import io.lianxin.mapping.NodeType;
import io.lianxin.mapping.RecordType;
import io.lianxin.mapping.SchemaModel;
import io.lianxin.query.ArgumentException;
import io.lianxin.query.group.AggregateFilters;
import io.lianxin.query.group.Tallies;
import io.lianxin.query.plan.Followed;
import io.lianxin.query.plan.Hop;
import io.lianxin.query.plan.Parameters;
import io.lianxin.query.plan.Predicate;
import io.lianxin.query.plan.Predicate.Quantifier;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Turns `filter` into a predicate. */
public final class Filters {

    private static final String WHERE = "where";

    private final SchemaModel model;
    private final ValueFilters values;
    private final Parameters parameters;

    /**
     * Makes the compiler for one statement.
     *
     * @param model the schema's model
     * @param parameters takes the filter's values
     */
    public Filters(SchemaModel model, Parameters parameters) {
        this.model = model;
        this.parameters = parameters;
        this.values = new ValueFilters(parameters);
    }

    /**
     * The condition that a client asks for.
     *
     * @param type the type that is filtered
     * @param argument the value of {@code filter}; null where none is given
     * @return the condition
     */
    public Predicate of(RecordType type, @Nullable Object argument) {
        var parts = new ArrayList<Predicate>();
        if (argument instanceof Map<?, ?> map) {
            map.forEach((name, value) -> add(parts, type, String.valueOf(name), value));
        }
        return parts.size() == 1 ? parts.getFirst() : new Predicate.And(List.copyOf(parts));
    }

    /**
     * A condition on a figure that is made of records.
     *
     * @param name the figure's name
     * @param conditions the value of a filter of a scalar
     * @return the condition on a property of this name
     */
    public Predicate figure(String name, Object conditions) {
        return values.property(name, conditions, null);
    }

    private void add(List<Predicate> parts, RecordType type, String name, @Nullable Object value) {
        if (value == null) {
            return;
        }
        parts.add(
                switch (name) {
                    case "and" -> new Predicate.And(each(type, value));
                    case "or" -> new Predicate.Or(each(type, value));
                    case "not" -> new Predicate.Not(of(type, value));
                    default -> field(type, name, value);
                });
    }

    private List<Predicate> each(RecordType type, Object list) {
        return ((List<?>) list).stream().map(one -> of(type, one)).toList();
    }

    private Predicate field(RecordType type, String name, Object value) {
        var field = type.fields().get(name);
        return switch (field) {
            case Field.Property property ->
                    values.property(property.key(), value, Followed.of(model, type, property));
            case Field.Embedded embedded -> values.embedded(embedded, value);
            case Field.Relationship to ->
                    to.many()
                            ? quantified(List.of(hop(to)), value)
                            : new Predicate.Related(
                                    List.of(hop(to)),
                                    Quantifier.SOME,
                                    of(model.type(to.target()), value),
                                    null);
            case Field.Through through -> quantified(hops(type, through), value);
            case Field.Computed computed ->
                    throw new IllegalArgumentException("no filter by " + name);
            case null -> derived(type, name, value);
        };
    }

    private Predicate derived(RecordType type, String name, Object value) {
        if (name.equals("within")) {
            return new Predicate.Within(Trees.step(model, type), parameters.add(value), null);
        }
        if (name.equals("certainty")
                && value instanceof Map<?, ?> codes
                && codes.get("in") instanceof List<?> list) {
            return new Predicate.CertaintyIn(model.validities(type), null, parameters.add(list));
        }
        if (name.equals("conflict") && type instanceof NodeType noun) {
            var contested = Contests.of(model, noun);
            return Boolean.TRUE.equals(value) ? contested : new Predicate.Not(contested);
        }
        return Predicate.ANYTHING;
    }

    private Predicate quantified(List<Hop> hops, Object value) {
        var asked = (Map<?, ?>) value;
        var where = of(hops.getLast().target(), asked.get(WHERE));
        var parts = new ArrayList<Predicate>();
        asked.forEach((name, inner) -> {
            if (inner != null && !name.equals(WHERE)) {
                parts.add(quantified(hops, where, String.valueOf(name), inner));
            }
        });
        if (parts.isEmpty() && asked.get(WHERE) != null) {
            throw new ArgumentException(
                    "filter",
                    "`where` says which related records are looked at, and nothing is asked of"
                            + " them",
                    "Add `some`, `none`, `all`, `single`, `count` or `aggregate`, or put the"
                            + " condition into `some`");
        }
        return new Predicate.And(List.copyOf(parts));
    }

    private Predicate quantified(List<Hop> hops, Predicate where, String name, Object value) {
        if (name.equals("count")) {
            return values.count(hops, (Map<?, ?>) value, where);
        }
        if (name.equals("aggregate")) {
            return figures(hops, where, value);
        }
        var inner = of(hops.getLast().target(), value);
        return switch (name) {
            case "none" -> related(hops, Quantifier.NONE, Predicate.both(where, inner));
            case "single" -> related(hops, Quantifier.SINGLE, Predicate.both(where, inner));
            case "all" -> related(hops, Quantifier.ALL, all(where, inner));
            default -> related(hops, Quantifier.SOME, Predicate.both(where, inner));
        };
    }

    private Predicate figures(List<Hop> hops, Predicate where, Object value) {
        var tallies = new Tallies(model, parameters);
        var condition = new AggregateFilters(this, tallies).of(hops.getLast().target(), value);
        return tallies.all().isEmpty()
                ? condition
                : new Predicate.RelatedFigures(hops, where, tallies.all(), condition, null);
    }

    private static Predicate related(List<Hop> hops, Quantifier quantifier, Predicate inner) {
        return new Predicate.Related(hops, quantifier, inner, null);
    }

    /** Every one of those that are looked at: each other one passes. */
    private static Predicate all(Predicate where, Predicate inner) {
        return where.equals(Predicate.ANYTHING)
                ? inner
                : new Predicate.Or(List.of(new Predicate.Not(where), inner));
    }

    private Hop hop(Field.Relationship field) {
        return Hop.of(field, model);
    }

    private List<Hop> hops(RecordType owner, Field.Through field) {
        return List.of(hop(model.joins(owner, field)), hop(model.end(owner, field)));
    }
}
