package io.lianxin.query.cypher;

import io.lianxin.query.page.Segment;
import io.lianxin.query.plan.Page.CursorValue;
import io.lianxin.query.plan.Parameter;
import io.lianxin.query.plan.SortKey;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Orders and the conditions of keyset pages, in Cypher. A page that is counted from the end is read
 * the other way round, so that missing values lie at its other end.
 */
final class OrderText {

    private final SortValueText values;
    private final Names names;
    private final String node;
    private final boolean backward;
    private boolean bindsAll;
    private String carried = "";
    private final IdentityHashMap<SortKey, String> bound = new IdentityHashMap<>();

    OrderText(Names names, PredicateText predicates, String node, boolean backward) {
        this.names = names;
        this.values = new SortValueText(names, predicates);
        this.node = node;
        this.backward = backward;
    }

    /** The variables of a row, without those of its keys. */
    String carried() {
        return node + carried;
    }

    /**
     * The same where no index has the order, so that each key is read once.
     *
     * @param more other variables of a row, each with a comma before it
     */
    OrderText bindingAll(String more) {
        bindsAll = true;
        carried = more;
        return this;
    }

    boolean binds(SortKey key) {
        return bindsAll || !key.isOwn();
    }

    /** Variables for the keys that are not simply properties, so that each is computed once. */
    String bind(List<SortKey> keys) {
        var text = new StringBuilder();
        for (var key : keys) {
            if (binds(key)) {
                var variable = names.fresh();
                text.append(", ").append(key(key)).append(" AS ").append(variable);
                bound.put(key, variable);
            }
        }
        return text.toString();
    }

    /** The variables bound so far, each with a comma before it. */
    String bound(List<SortKey> keys) {
        return keys.stream()
                .filter(bound::containsKey)
                .map(key -> ", " + bound.get(key))
                .collect(Collectors.joining());
    }

    String key(SortKey key) {
        var variable = bound.get(key);
        return variable == null ? values.of(key.value(), node) : variable;
    }

    String keys(List<SortKey> keys) {
        return keys.stream().map(this::key).collect(Collectors.joining(", ", "[", "]"));
    }

    String by(List<SortKey> keys) {
        return keys.stream().map(this::by).collect(Collectors.joining(", "));
    }

    /** Cypher puts missing values after all others, or before them where the order descends. */
    private String by(SortKey key) {
        var descends = key.descending() != backward;
        var missingFirst = key.missingFirst() != backward;
        var value = key(key) + (descends ? " DESC" : "");
        return !key.nullable() || missingFirst == descends
                ? value
                : key(key) + " IS NULL" + (missingFirst ? " DESC" : "") + ", " + value;
    }

    /** What makes rows of some conditions. */
    @FunctionalInterface
    interface Beginning {

        String with(String... conditions);
    }

    /** The rows of a segment in order, not yet cut. */
    String rows(Segment segment, Beginning beginning) {
        var conditions = new ArrayList<String>();
        if (segment.presence() != null) {
            conditions.add(key(segment.key()) + segment.presence());
        }
        if (segment.isSought()) {
            conditions.add(key(segment.order().getFirst()) + " IS NOT NULL");
        }
        var binds = segment.order().stream().anyMatch(this::binds);
        if (segment.cursor() != null) {
            conditions.add(
                    binds
                            ? seek(segment.order(), segment.cursor())
                            : after(segment.order(), segment.cursor()));
        }
        return beginning.with(conditions.toArray(String[]::new))
                + (binds ? bound(segment) : "")
                + " ORDER BY "
                + by(segment.order());
    }

    /** Keys in variables, and the cursor's condition on them. */
    private String bound(Segment segment) {
        var keys = bind(segment.order());
        return segment.cursor() == null
                ? keys
                : keys
                        + " WHERE "
                        + after(segment.order(), segment.cursor())
                        + " WITH "
                        + carried()
                        + bound(segment.order());
    }

    /** What comes after the cursor in the direction of reading. */
    String after(List<SortKey> keys, List<CursorValue> cursor) {
        return beyond(keys, cursor, backward, false);
    }

    /** What lies behind the cursor, the cursor's own record included. */
    String behind(List<SortKey> keys, List<CursorValue> cursor) {
        return beyond(keys, cursor, !backward, true);
    }

    /** A bound on the first key that follows from {@link #after}, to seek an index by it. */
    String seek(List<SortKey> keys, List<CursorValue> cursor) {
        var key = keys.getFirst();
        var value = cursor.getFirst().value();
        if (bindsAll || key.property() == null || value == null || key.nullable()) {
            return "true";
        }
        return key(key) + sign(key, backward) + "= " + value;
    }

    private String beyond(
            List<SortKey> keys, List<CursorValue> cursor, boolean towardsStart, boolean with) {
        var key = keys.getFirst();
        var value = cursor.getFirst().value();
        var rest =
                keys.size() == 1
                        ? ""
                        : beyond(
                                keys.subList(1, keys.size()),
                                cursor.subList(1, cursor.size()),
                                towardsStart,
                                with);
        var missingAhead = key.missingFirst() == towardsStart;
        return value == null
                ? beyondMissing(key, rest, missingAhead)
                : beyondValue(key, value, rest, new Way(towardsStart, with, missingAhead));
    }

    /** Beyond a record without a value: others without, and those with one if they follow. */
    private String beyondMissing(SortKey key, String rest, boolean missingAhead) {
        var same = "(" + key(key) + " IS NULL AND " + rest + ")";
        return missingAhead ? same : "(" + key(key) + " IS NOT NULL OR " + same + ")";
    }

    private String beyondValue(SortKey key, Parameter value, String rest, Way way) {
        var sign = sign(key, way.towardsStart);
        if (rest.isEmpty()) {
            return "(" + key(key) + sign + (way.with ? "= " : " ") + value + ")";
        }
        var further = key(key) + sign + " " + value;
        var same = "(" + key(key) + " = " + value + " AND " + rest + ")";
        if (key.nullable() && way.missingAhead) {
            return "(" + further + " OR " + key(key) + " IS NULL OR " + same + ")";
        }
        // the first bound follows from the second; it is what an index is sought by
        return "(" + key(key) + sign + "= " + value + " AND (" + further + " OR " + same + "))";
    }

    private static String sign(SortKey key, boolean towardsStart) {
        return key.descending() != towardsStart ? " <" : " >";
    }

    /** Where reading goes, whether the cursor's record is on it, and the missing values. */
    private record Way(boolean towardsStart, boolean with, boolean missingAhead) {}
}
