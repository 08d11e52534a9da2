package io.lianxin.query.page;

import io.lianxin.query.ArgumentException;
import io.lianxin.query.plan.Page.CursorValue;
import io.lianxin.query.plan.Parameters;
import io.lianxin.query.plan.SortKey;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * Cursors: the sort values of a record and a mark of the order that they belong to. They hold no
 * state of the server and so survive a restart.
 */
public final class Cursors {

    private static final String SEPARATOR = "\u001f";
    private static final String MISSING = "\u001e";
    private static final String ESCAPE = "\u001b";

    private Cursors() {}

    /**
     * The cursor of a row.
     *
     * @param order the sort keys of the list
     * @param values the row's values of these keys
     * @return an opaque text
     */
    public static String encode(List<SortKey> order, List<?> values) {
        var text = new StringBuilder(mark(order));
        for (var value : values) {
            text.append(SEPARATOR).append(value == null ? MISSING : escaped(value));
        }
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a cursor.
     *
     * @param argument the argument that holds it, {@code after} or {@code before}
     * @param cursor the text
     * @param order the sort keys of the list
     * @param parameters takes the values
     * @return the values' places
     * @throws ArgumentException where the text is no cursor of this order
     */
    public static List<CursorValue> decode(
            String argument, String cursor, List<SortKey> order, Parameters parameters) {
        var parts = text(argument, cursor).split(SEPARATOR, -1);
        if (parts.length != order.size() + 1 || !parts[0].equals(mark(order))) {
            throw new ArgumentException(
                    argument,
                    "this cursor belongs to a list with another order",
                    "Repeat the query without it and use the cursors of its answer");
        }
        var values = new ArrayList<CursorValue>();
        for (int i = 0; i < order.size(); i++) {
            var value = value(argument, parts[i + 1], order.get(i));
            values.add(new CursorValue(value == null ? null : parameters.add(value)));
        }
        return values;
    }

    private static String text(String argument, String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException wrong) {
            throw unreadable(argument);
        }
    }

    private static @Nullable Object value(String argument, String text, SortKey key) {
        if (text.equals(MISSING)) {
            if (key.nullable()) {
                return null;
            }
            throw unreadable(argument);
        }
        try {
            return switch (key.type()) {
                case "Int" -> Long.valueOf(text);
                case "Float" -> Double.valueOf(text);
                case "Boolean" -> Boolean.valueOf(text);
                case "Date" -> LocalDate.parse(text);
                default -> unescaped(text);
            };
        } catch (NumberFormatException | DateTimeException wrong) {
            throw unreadable(argument);
        }
    }

    private static String escaped(Object value) {
        return value.toString()
                .replace(ESCAPE, ESCAPE + "0")
                .replace(SEPARATOR, ESCAPE + "1")
                .replace(MISSING, ESCAPE + "2");
    }

    private static String unescaped(String text) {
        return text.replace(ESCAPE + "2", MISSING)
                .replace(ESCAPE + "1", SEPARATOR)
                .replace(ESCAPE + "0", ESCAPE);
    }

    private static ArgumentException unreadable(String argument) {
        return new ArgumentException(
                argument,
                "this is no cursor",
                "Use a value of `cursor`, `startCursor` or `endCursor` as it was given");
    }

    private static String mark(List<SortKey> order) {
        return Integer.toHexString(order.toString().hashCode());
    }
}
