package io.lianxin.query.page;

import io.lianxin.query.ArgumentException;
import io.lianxin.query.fault.ErrorCode;
import io.lianxin.query.plan.Page.CursorValue;
import io.lianxin.query.plan.Parameters;
import io.lianxin.query.plan.SortKey;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The cursors of one operation: the sort values of a record, a mark of the list that they belong to
 * and the version of the record that it was read from, sealed. They hold no state of the server and
 * so survive a restart.
 *
 * @param key seals them
 * @param release the name of the release that the operation reads
 * @param sha256 the hash of its files, in hexadecimal
 */
public record Cursors(CursorKey key, String release, String sha256) {

    private static final String SEPARATOR = "\u001f";
    private static final String MISSING = "\u001e";
    private static final String ESCAPE = "\u001b";
    private static final int HASH_SHOWN = 12;
    private static final int HEAD = 3;

    /**
     * The cursor of a row.
     *
     * @param mark the mark of the list
     * @param values the row's values of the list's sort keys
     * @return an opaque text
     */
    public String encode(String mark, List<?> values) {
        var text = new StringBuilder(mark);
        text.append(SEPARATOR).append(escaped(release));
        text.append(SEPARATOR).append(sha256);
        for (var value : values) {
            text.append(SEPARATOR).append(value == null ? MISSING : escaped(value));
        }
        return key.seal(text.toString());
    }

    /**
     * Reads a cursor.
     *
     * @param argument the argument that holds it, {@code after} or {@code before}
     * @param cursor the text
     * @param mark the mark of the list
     * @param order the sort keys of the list
     * @param parameters takes the values
     * @return the values' places
     * @throws ArgumentException where the text is no cursor of this list and version
     */
    public List<CursorValue> decode(
            String argument,
            String cursor,
            String mark,
            List<SortKey> order,
            Parameters parameters) {
        var parts = parts(argument, cursor, mark);
        if (parts.length != order.size() + HEAD) {
            throw unreadable(argument);
        }
        refuseStale(argument, unescaped(parts[1]), parts[2]);
        var values = new ArrayList<CursorValue>();
        for (int i = 0; i < order.size(); i++) {
            var value = value(argument, parts[i + HEAD], order.get(i));
            values.add(new CursorValue(value == null ? null : parameters.add(value)));
        }
        return values;
    }

    /**
     * Reads a cursor of texts.
     *
     * @param argument the argument that holds it
     * @param cursor the text
     * @param mark the mark of the list
     * @return the texts that were sealed
     * @throws ArgumentException where the text is no cursor of this list and version
     */
    public List<String> opened(String argument, String cursor, String mark) {
        var parts = parts(argument, cursor, mark);
        if (parts.length < HEAD) {
            throw unreadable(argument);
        }
        refuseStale(argument, unescaped(parts[1]), parts[2]);
        return Arrays.stream(parts).skip(HEAD).map(Cursors::unescaped).toList();
    }

    private String[] parts(String argument, String cursor, String mark) {
        var parts = key.open(cursor).orElseThrow(() -> unreadable(argument)).split(SEPARATOR, -1);
        if (!parts[0].equals(mark)) {
            throw ArgumentException.coded(
                    ErrorCode.CURSOR_FOREIGN,
                    argument,
                    "this cursor belongs to another list: its field, filter, order or day differs",
                    "Repeat the query without it and use the cursors of its answer");
        }
        return parts;
    }

    /** Pages of two versions do not make one list. */
    private void refuseStale(String argument, String ofRelease, String ofFiles) {
        if (!ofRelease.equals(release) || !ofFiles.equals(sha256)) {
            throw ArgumentException.coded(
                    ErrorCode.CURSOR_STALE,
                    argument,
                    "this cursor is of release "
                            + named(ofRelease, ofFiles)
                            + ", and the record is now release "
                            + named(release, sha256),
                    "Begin again without it, so that all pages are of one release");
        }
    }

    private static String named(String release, String sha256) {
        return release
                + " (SHA-256 "
                + sha256.substring(0, Math.min(HASH_SHOWN, sha256.length()))
                + "…)";
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
        return ArgumentException.coded(
                ErrorCode.CURSOR_FOREIGN,
                argument,
                "this is no cursor of this server: it was changed, or made with another key",
                "Use a value of `cursor`, `startCursor` or `endCursor` as it was given");
    }
}
