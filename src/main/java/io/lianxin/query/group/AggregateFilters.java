package io.lianxin.query.group;

import io.lianxin.mapping.Field;
import io.lianxin.mapping.RecordType;
import io.lianxin.query.filter.Filters;
import io.lianxin.query.plan.Predicate;
import io.lianxin.query.plan.group.Tally;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Turns conditions on aggregates into a predicate over the figures, by their names. */
public final class AggregateFilters {

    private final Filters filters;
    private final Tallies tallies;

    /**
     * Makes the compiler for one set of records.
     *
     * @param filters compiles conditions on single values
     * @param tallies takes the figures that are compared
     */
    public AggregateFilters(Filters filters, Tallies tallies) {
        this.filters = filters;
        this.tallies = tallies;
    }

    /**
     * The condition that a client asks for.
     *
     * @param type the type of the records
     * @param argument the value of {@code having}; null where none is given
     * @return the condition; a figure is a property called as {@link Tally#name} says
     */
    public Predicate of(RecordType type, @Nullable Object argument) {
        var parts = new ArrayList<Predicate>();
        if (argument instanceof Map<?, ?> map) {
            map.forEach((name, value) -> {
                if (value != null) {
                    parts.add(part(type, String.valueOf(name), value));
                }
            });
        }
        return parts.size() == 1 ? parts.getFirst() : new Predicate.And(List.copyOf(parts));
    }

    private Predicate part(RecordType type, String name, Object value) {
        return switch (name) {
            case "and" -> new Predicate.And(each(type, value));
            case "or" -> new Predicate.Or(each(type, value));
            case "not" -> new Predicate.Not(of(type, value));
            case AggregateNames.COUNT -> compared(tallies.records(), value);
            default ->
                    switch (AggregateNames.field(type, name).orElseThrow()) {
                        case Field.Property property ->
                                all(
                                        (Map<?, ?>) value,
                                        (figure, conditions) ->
                                                compared(
                                                        tallies.of(type, property, figure, null),
                                                        conditions));
                        case Field.Embedded embedded ->
                                all(
                                        (Map<?, ?>) value,
                                        (component, inner) ->
                                                component(embedded, component, inner));
                        default -> throw new IllegalArgumentException("no figures of " + name);
                    };
        };
    }

    private Predicate component(Field.Embedded field, String name, Object value) {
        if (name.equals(AggregateNames.COUNT)) {
            return compared(tallies.present(field), value);
        }
        var component = field.value().components().get(name);
        if (component == null) {
            throw new IllegalArgumentException("no component " + name);
        }
        return all(
                (Map<?, ?>) value,
                (figure, conditions) ->
                        compared(tallies.of(field, component, figure, null), conditions));
    }

    private List<Predicate> each(RecordType type, Object list) {
        return ((List<?>) list).stream().map(one -> of(type, one)).toList();
    }

    private Predicate compared(int tally, Object conditions) {
        return filters.figure(Tally.name(tally), conditions);
    }

    private static Predicate all(
            Map<?, ?> map, java.util.function.BiFunction<String, Object, Predicate> part) {
        var parts = new ArrayList<Predicate>();
        map.forEach((name, value) -> {
            if (value != null) {
                parts.add(part.apply(String.valueOf(name), value));
            }
        });
        return new Predicate.And(List.copyOf(parts));
    }
}
