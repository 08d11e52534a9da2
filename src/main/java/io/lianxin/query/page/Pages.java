package io.lianxin.query.page;

import io.lianxin.query.ArgumentException;
import io.lianxin.query.plan.Page;
import io.lianxin.query.plan.Parameter;
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

    /** The most rows that a page may pass over. */
    public static final int FARTHEST = 10_000;

    private static final int MOST_COUNTED = 10_000;

    private final Cursors cursors;
    private final Parameters parameters;

    /**
     * Makes the compiler for one statement.
     *
     * @param cursors reads the cursors
     * @param parameters takes their values
     */
    public Pages(Cursors cursors, Parameters parameters) {
        this.cursors = cursors;
        this.parameters = parameters;
    }

    /**
     * The page that a client asks for.
     *
     * @param arguments the list's arguments
     * @param order its sort keys
     * @param told what the list is told by, as {@link ListMark#told} gives it
     * @return the page
     * @throws ArgumentException where the arguments contradict each other or exceed the limit, or
     *     the cursor is of another list or another version of the record
     */
    public Page of(Map<String, Object> arguments, List<SortKey> order, Object told) {
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
        var offset = offset(arguments, last != null || cursor != null);
        return new Page(
                backward,
                backward ? last : first,
                null,
                cursor == null
                        ? null
                        : cursors.decode(
                                backward ? "before" : "after",
                                cursor,
                                ListMark.of(told),
                                order,
                                parameters),
                offset == null ? null : parameters.add(offset),
                parameters.note(told));
    }

    private static @Nullable Integer offset(Map<String, Object> arguments, boolean elsewhere) {
        var offset = within("offset", arguments.get("offset"), 0, FARTHEST, "Go on with a cursor");
        if (offset != null && elsewhere) {
            throw new ArgumentException(
                    "offset",
                    "it is counted from the beginning of the whole list",
                    "Use it with `first` alone, or go on with a cursor");
        }
        return offset;
    }

    /**
     * How far `countUpTo` counts.
     *
     * @param arguments the field's arguments
     * @return the limit's place
     * @throws ArgumentException where the limit is out of bounds
     */
    public Parameter countLimit(Map<String, Object> arguments) {
        return parameters.add(
                within(
                        "limit",
                        arguments.get("limit"),
                        1,
                        MOST_COUNTED,
                        "Count up to a number between them, or ask for `totalCount`"));
    }

    private static @Nullable Integer size(String name, @Nullable Object value) {
        return within(
                name,
                value,
                0,
                GREATEST,
                "Ask for at most " + GREATEST + " and go on with the cursor");
    }

    private static @Nullable Integer within(
            String name, @Nullable Object value, int least, int most, String remedy) {
        if (!(value instanceof Integer number)) {
            return null;
        }
        if (number < least || number > most) {
            throw new ArgumentException(
                    name, number + " is not between " + least + " and " + most, remedy);
        }
        return number;
    }
}
