package io.lianxin.query.cypher;

import static io.lianxin.query.cypher.Names.property;

import io.lianxin.query.plan.Page.CursorValue;
import io.lianxin.query.plan.Parameter;
import io.lianxin.query.plan.SortKey;

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
            return property(node, key.key());
        }
        var pattern = new StringBuilder("(" + node + ")");
        var end = node;
        for (var hop : key.hops()) {
            end = names.fresh();
            pattern.append(names.arrow(hop)).append(names.node(end, hop.target()));
        }
        return "head([" + pattern + " | " + property(end, key.key()) + "])";
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
        var key = keys.getFirst();
        var value = cursor.getFirst().value();
        var last = keys.size() == 1;
        var rest =
                last ? "" : after(keys.subList(1, keys.size()), cursor.subList(1, cursor.size()));
        return value == null ? afterMissing(key, rest) : afterValue(key, value, rest);
    }

    private String afterMissing(SortKey key, String rest) {
        var same = "(" + key(key) + " IS NULL AND " + rest + ")";
        return backward ? "(" + key(key) + " IS NOT NULL OR " + same + ")" : same;
    }

    private String afterValue(SortKey key, Parameter value, String rest) {
        var beyond = key(key) + (key.descending() != backward ? " < " : " > ") + value;
        var missing = key.nullable() && !backward ? " OR " + key(key) + " IS NULL" : "";
        var same = rest.isEmpty() ? "" : " OR (" + key(key) + " = " + value + " AND " + rest + ")";
        return "(" + beyond + missing + same + ")";
    }
}
