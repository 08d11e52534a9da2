package io.lianxin.query.filter;

import io.lianxin.mapping.Field;
import io.lianxin.query.plan.Followed;
import io.lianxin.query.plan.Hop;
import io.lianxin.query.plan.Parameters;
import io.lianxin.query.plan.Predicate;
import io.lianxin.query.plan.Predicate.Operator;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Conditions on stored values. */
final class ValueFilters {

    private final Parameters parameters;
    private final RangeFilters ranges;

    ValueFilters(Parameters parameters) {
        this.parameters = parameters;
        this.ranges = new RangeFilters(parameters);
    }

    Predicate property(String key, Object value, @Nullable Followed followed) {
        var parts = new ArrayList<Predicate>();
        var asked = (Map<?, ?>) value;
        var of = new Compared(key, Boolean.TRUE.equals(asked.get("ignoreCase")), followed);
        asked.forEach((name, operand) -> {
            if (!name.equals("ignoreCase")) {
                parts.add(condition(of, name, operand));
            }
        });
        return new Predicate.And(List.copyOf(parts));
    }

    private Predicate condition(Compared of, Object name, @Nullable Object operand) {
        var key = of.key;
        var missing = new Predicate.Not(new Predicate.Present(List.of(key)));
        if (operand == null && !name.equals("eq") && !name.equals("ne")) {
            return Predicate.ANYTHING;
        }
        return switch (String.valueOf(name)) {
            case "isNull" ->
                    Boolean.TRUE.equals(operand) ? missing : new Predicate.Present(List.of(key));
            case "ne" -> new Predicate.Not(condition(of, "eq", operand));
            case "notIn" -> new Predicate.Not(condition(of, "in", operand));
            case "has" -> new Predicate.Holds(key, parameters.add(operand));
            case "eq" -> operand == null ? missing : compare(of, Operator.EQ, operand);
            default -> compare(of, operator(String.valueOf(name)), operand);
        };
    }

    private Predicate compare(Compared of, Operator operator, @Nullable Object operand) {
        if (operand == null) {
            return Predicate.ANYTHING;
        }
        var value = parameters.add(operand);
        return of.followed == null
                ? new Predicate.Compare(of.key, operator, value, of.folded)
                : new Predicate.CompareAsOf(of.followed, operator, value, null);
    }

    Predicate count(List<Hop> hops, Map<?, ?> value, Predicate inner) {
        var parts = new ArrayList<Predicate>();
        value.forEach((name, number) -> {
            if (number == null) {
                return;
            }
            if (name.equals("isNull")) {
                parts.add(number.equals(false) ? Predicate.ANYTHING : new Predicate.Or(List.of()));
                return;
            }
            var negated = name.equals("ne") || name.equals("notIn");
            var operator =
                    switch (String.valueOf(name)) {
                        case "ne" -> Operator.EQ;
                        case "notIn" -> Operator.IN;
                        default -> operator(String.valueOf(name));
                    };
            var count =
                    new Predicate.RelatedCount(hops, operator, parameters.add(number), inner, null);
            parts.add(negated ? new Predicate.Not(count) : count);
        });
        return new Predicate.And(List.copyOf(parts));
    }

    Predicate embedded(Field.Embedded field, Object value) {
        var parts = new ArrayList<Predicate>();
        ((Map<?, ?>) value)
                .forEach((name, inner) -> {
                    if (inner != null) {
                        parts.add(embedded(field, String.valueOf(name), inner));
                    }
                });
        return new Predicate.And(List.copyOf(parts));
    }

    private Predicate embedded(Field.Embedded field, String name, Object inner) {
        var presence = new Predicate.Present(field.presence());
        return switch (name) {
            case "isNull" -> Boolean.TRUE.equals(inner) ? new Predicate.Not(presence) : presence;
            case "certainly" -> ranges.certainly(field, (Map<?, ?>) inner, presence);
            case "possibly" -> Predicate.both(presence, ranges.possibly(field, (Map<?, ?>) inner));
            default -> {
                var component = field.value().components().get(name);
                yield component == null
                        ? Predicate.ANYTHING
                        : property(field.key(name), inner, null);
            }
        };
    }

    private static Operator operator(String name) {
        return switch (name) {
            case "lt" -> Operator.LT;
            case "lte" -> Operator.LTE;
            case "gt" -> Operator.GT;
            case "gte" -> Operator.GTE;
            case "in" -> Operator.IN;
            case "contains" -> Operator.CONTAINS;
            case "startsWith" -> Operator.STARTS_WITH;
            case "endsWith" -> Operator.ENDS_WITH;
            default -> Operator.EQ;
        };
    }

    /** What is compared: a property, in any case or as it is, as stored or as of a day. */
    private record Compared(String key, boolean folded, @Nullable Followed followed) {}
}
