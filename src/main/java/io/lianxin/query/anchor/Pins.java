package io.lianxin.query.anchor;

import io.lianxin.mapping.Field;
import io.lianxin.mapping.RecordType;
import io.lianxin.query.plan.Predicate;
import io.lianxin.query.plan.Predicate.Compare;
import io.lianxin.query.plan.Predicate.Operator;

import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Conditions by which an index finds a few records of a type. */
final class Pins {

    private static final Set<Operator> LOWER = EnumSet.of(Operator.GT, Operator.GTE);
    private static final Set<Operator> UPPER = EnumSet.of(Operator.LT, Operator.LTE);

    private static final Set<String> MANY_VALUED = Set.of("String", "ID", "Date", "Int", "Float");

    private Pins() {}

    /** How a condition pins records, the fewest first. */
    enum Pin {
        ID,
        IDS,
        VALUE,
        VALUES,
        TREE,
        PREFIX,
        RANGE
    }

    /**
     * How conditions that all hold pin records.
     *
     * @param type the records' type
     * @param parts the conditions
     * @return null where no index narrows them much
     */
    static @Nullable Pin of(RecordType type, List<Predicate> parts) {
        var keys = keys(type);
        var bounds = new HashMap<String, Set<Operator>>();
        @Nullable Pin best = null;
        for (var part : parts) {
            if (part instanceof Compare compare && !compare.folded()) {
                var pin = pin(compare, keys, bounds);
                best = best == null || (pin != null && pin.compareTo(best) < 0) ? pin : best;
            }
        }
        return best;
    }

    private static @Nullable Pin pin(
            Compare compare, Set<String> keys, Map<String, Set<Operator>> bounds) {
        var isId = compare.key().equals("id");
        if (!isId && !keys.contains(compare.key())) {
            return null;
        }
        return switch (compare.operator()) {
            case EQ -> isId ? Pin.ID : Pin.VALUE;
            case IN -> isId ? Pin.IDS : Pin.VALUES;
            case STARTS_WITH -> Pin.PREFIX;
            case LT, LTE, GT, GTE -> {
                var both =
                        bounds.computeIfAbsent(
                                compare.key(), key -> EnumSet.noneOf(Operator.class));
                both.add(compare.operator());
                yield both.stream().anyMatch(LOWER::contains)
                                && both.stream().anyMatch(UPPER::contains)
                        ? Pin.RANGE
                        : null;
            }
            case CONTAINS, ENDS_WITH -> null;
        };
    }

    /** Indexed keys with many values; a code or truth value is shared by too many records. */
    private static Set<String> keys(RecordType type) {
        var keys = new HashSet<>(type.indexedKeys());
        for (var field : type.fields().values()) {
            if (field instanceof Field.Property it && !MANY_VALUED.contains(it.type())) {
                keys.remove(it.key());
            }
        }
        return keys;
    }
}
