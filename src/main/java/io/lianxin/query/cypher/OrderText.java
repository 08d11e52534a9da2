package io.lianxin.query.cypher;

import static io.lianxin.query.cypher.Names.property;

import io.lianxin.query.plan.Page.CursorValue;
import io.lianxin.query.plan.Parameter;
import io.lianxin.query.plan.SortKey;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Orders and the conditions of keyset pages, in Cypher. Missing values come last; a page that is
 * counted from the end is read the other way round, missing values first.
 */
final class OrderText {

    private final Names names;
    private final String node;
    private final boolean backward;

    OrderText(Names names, String node, boolean backward) {
        this.names = names;
        this.node = node;
        this.backward = backward;
    }

    String key(SortKey key) {
        if (key.hops().isEmpty()) {
            return value(key, node);
        }
        var pattern = new StringBuilder("(" + node + ")");
        var end = node;
        var open = new ArrayList<String>();
        for (var hop : key.hops()) {
            end = names.fresh();
            pattern.append(names.arrow(hop)).append(names.node(end, hop.target()));
            if (key.asOf() != null && !hop.validities().isEmpty()) {
                open.add(new ValiditiesText(end, hop.validities(), key.asOf()).believed());
            }
        }
        var where = open.isEmpty() ? "" : " WHERE " + String.join(" AND ", open);
        return "head([" + pattern + where + " | " + value(key, end) + "])";
    }

    private String value(SortKey key, String of) {
        if (key.otherwise() != null) {
            return "coalesce("
                    + property(of, key.key())
                    + ", "
                    + property(of, key.otherwise())
                    + ")";
        }
        return key.followed() == null
                ? property(of, key.key())
                : FollowedText.value(names, key.followed(), of, key.asOf());
    }

    String keys(List<SortKey> keys) {
        return keys.stream().map(this::key).collect(Collectors.joining(", ", "[", "]"));
    }

    String by(List<SortKey> keys) {
        return keys.stream().map(this::by).collect(Collectors.joining(", "));
    }

    private String by(SortKey key) {
        var value = key(key) + (key.descending() != backward ? " DESC" : "");
        if (!key.nullable()) {
            return value;
        }
        return key(key) + " IS NULL" + (backward ? " DESC" : "") + ", " + value;
    }

    /** What comes after the cursor in the direction of reading. */
    String after(List<SortKey> keys, List<CursorValue> cursor) {
        return beyond(keys, cursor, backward, false);
    }

    /** What lies behind the cursor, the cursor's own record included. */
    String behind(List<SortKey> keys, List<CursorValue> cursor) {
        return beyond(keys, cursor, !backward, true);
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
        return value == null
                ? beyondMissing(key, rest, towardsStart)
                : beyondValue(key, value, rest, towardsStart, with);
    }

    private String beyondMissing(SortKey key, String rest, boolean towardsStart) {
        var same = "(" + key(key) + " IS NULL AND " + rest + ")";
        return towardsStart ? "(" + key(key) + " IS NOT NULL OR " + same + ")" : same;
    }

    private String beyondValue(
            SortKey key, Parameter value, String rest, boolean towardsStart, boolean with) {
        var sign = key.descending() != towardsStart ? " <" : " >";
        if (rest.isEmpty()) {
            return "(" + key(key) + sign + (with ? "= " : " ") + value + ")";
        }
        var further = key(key) + sign + " " + value;
        var same = "(" + key(key) + " = " + value + " AND " + rest + ")";
        if (key.nullable() && !towardsStart) {
            return "(" + further + " OR " + key(key) + " IS NULL OR " + same + ")";
        }
        // the first bound follows from the second; it is what an index is sought by
        return "(" + key(key) + sign + "= " + value + " AND (" + further + " OR " + same + "))";
    }
}
