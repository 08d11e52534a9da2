package io.lianxin.query.filter;

import io.lianxin.mapping.Field;
import io.lianxin.query.plan.Parameters;
import io.lianxin.query.plan.Predicate;
import io.lianxin.query.plan.Predicate.Operator;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Conditions on values that are intervals: all that it can mean lies in a range, or some of it. An
 * open end reaches everywhere; a bound that is not meant itself is left out; of a blurred value
 * nothing is certain.
 */
final class RangeFilters {

    private final Parameters parameters;

    RangeFilters(Parameters parameters) {
        this.parameters = parameters;
    }

    /** Every value that it can mean lies in the range. */
    Predicate certainly(Field.Embedded field, Map<?, ?> range, Predicate presence) {
        var parts = new ArrayList<Predicate>();
        range.forEach((name, operand) -> {
            if (operand != null) {
                switch (String.valueOf(name)) {
                    case "gt", "after" -> parts.add(beyond(lower(field), Operator.GT, operand));
                    case "lt", "before" -> parts.add(beyond(upper(field), Operator.LT, operand));
                    case "lte", "to" -> parts.add(compare(upper(field).key, Operator.LTE, operand));
                    case "eq", "on" -> {
                        parts.add(compare(lower(field).key, Operator.EQ, operand));
                        parts.add(compare(upper(field).key, Operator.EQ, operand));
                    }
                    default -> parts.add(compare(lower(field).key, Operator.GTE, operand));
                }
            }
        });
        if (parts.isEmpty()) {
            parts.add(presence);
        }
        var sharp = Blur.none(field, parameters);
        if (!sharp.equals(Predicate.ANYTHING)) {
            parts.add(sharp);
        }
        return new Predicate.And(List.copyOf(parts));
    }

    /** Some value that it can mean lies in the range. */
    Predicate possibly(Field.Embedded field, Map<?, ?> range) {
        var parts = new ArrayList<Predicate>();
        range.forEach((name, operand) -> {
            if (operand != null) {
                switch (String.valueOf(name)) {
                    case "gt", "after" ->
                            parts.add(
                                    open(
                                            upper(field),
                                            compare(upper(field), Operator.GT, operand)));
                    case "lt", "before" ->
                            parts.add(
                                    open(
                                            lower(field),
                                            compare(lower(field), Operator.LT, operand)));
                    case "lte", "to" -> parts.add(reaches(lower(field), Operator.LT, operand));
                    case "eq", "on" -> {
                        parts.add(reaches(lower(field), Operator.LT, operand));
                        parts.add(reaches(upper(field), Operator.GT, operand));
                    }
                    default -> parts.add(reaches(upper(field), Operator.GT, operand));
                }
            }
        });
        return new Predicate.And(List.copyOf(parts));
    }

    /** Beyond the operand, or at it where the bound is not meant itself. */
    private Predicate beyond(Bound bound, Operator operator, Object operand) {
        var beyond = compare(bound, operator, operand);
        return bound.inclusive == null
                ? beyond
                : new Predicate.Or(
                        List.of(
                                beyond,
                                new Predicate.And(
                                        List.of(
                                                compare(bound, Operator.EQ, operand),
                                                compare(bound.inclusive, Operator.EQ, false)))));
    }

    /** Beyond the operand, or at it unless the bound is not meant itself; or open. */
    private Predicate reaches(Bound bound, Operator operator, Object operand) {
        var orEqual = operator == Operator.LT ? Operator.LTE : Operator.GTE;
        if (bound.inclusive == null) {
            return open(bound, compare(bound, orEqual, operand));
        }
        var left = new Predicate.Not(compare(bound.inclusive, Operator.EQ, false));
        var at = new Predicate.And(List.of(compare(bound, Operator.EQ, operand), left));
        return open(bound, new Predicate.Or(List.of(compare(bound, operator, operand), at)));
    }

    private static Predicate open(Bound bound, Predicate otherwise) {
        var missing = new Predicate.Not(new Predicate.Present(List.of(bound.key)));
        return new Predicate.Or(List.of(otherwise, missing));
    }

    private Predicate compare(Bound bound, Operator operator, Object operand) {
        return compare(bound.key, operator, operand);
    }

    private Predicate compare(String key, Operator operator, Object operand) {
        return new Predicate.Compare(key, operator, parameters.add(operand));
    }

    private static Bound lower(Field.Embedded field) {
        return bound(field, String.valueOf(field.value().lower()));
    }

    private static Bound upper(Field.Embedded field) {
        return bound(field, String.valueOf(field.value().upper()));
    }

    private static Bound bound(Field.Embedded field, String component) {
        var flag = field.value().inclusive(component);
        return new Bound(field.key(component), flag == null ? null : field.key(flag));
    }

    /** A bound's property, and the one that says whether it is meant itself. */
    private record Bound(String key, @Nullable String inclusive) {}
}
