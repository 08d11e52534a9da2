package io.lianxin.query.page;

import io.lianxin.query.ArgumentException;
import io.lianxin.query.plan.Page;
import io.lianxin.query.plan.Parameters;
import io.lianxin.query.plan.SortKey;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** Turns `first`, `after`, `last` and `before` into a page. */
public final class Pages {

    /** The size of a page where none is asked for. */
    public static final int USUAL = 20;

    /** The greatest size of a page. */
    public static final int GREATEST = 100;

    private Pages() {}

    /**
     * The page that a client asks for.
     *
     * @param arguments the list's arguments
     * @param order its sort keys
     * @param parameters takes the cursor's values
     * @return the page
     * @throws ArgumentException where the arguments contradict each other or exceed the limit
     */
    public static Page of(
            Map<String, Object> arguments, List<SortKey> order, Parameters parameters) {
        var first = size("first", arguments.get("first"));
        var last = size("last", arguments.get("last"));
        var after = (String) arguments.get("after");
        var before = (String) arguments.get("before");
        var backward = last != null || before != null;
        if (backward && (first != null || after != null)) {
            throw new ArgumentException(
                    first != null ? "first" : "after",
                    "a page is counted either from the beginning or from the end",
                    "Use `first` with `after`, or `last` with `before`");
        }
        var cursor = backward ? before : after;
        return new Page(
                backward,
                backward ? last : first,
                null,
                cursor == null
                        ? null
                        : Cursors.decode(backward ? "before" : "after", cursor, order, parameters));
    }

    private static @Nullable Integer size(String name, @Nullable Object value) {
        if (!(value instanceof Integer size)) {
            return null;
        }
        if (size < 0 || size > GREATEST) {
            throw new ArgumentException(
                    name,
                    size + " is not between 0 and " + GREATEST,
                    "Ask for at most " + GREATEST + " and go on with the cursor");
        }
        return size;
    }
}
