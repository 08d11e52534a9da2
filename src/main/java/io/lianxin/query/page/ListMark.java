package io.lianxin.query.page;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells lists apart, so that a cursor of one is not taken for a cursor of another. */
public final class ListMark {

    private static final List<String> ARGUMENTS = List.of("filter", "orderBy");
    private static final int BYTES = 12;

    private ListMark() {}

    /**
     * The mark of a list.
     *
     * @param list its type and the field that it comes from
     * @param arguments its arguments
     * @param day the day as of which it is read; null for the whole record
     * @return a short text; the same where type, field, filter, order and day are
     */
    public static String of(String list, Map<String, Object> arguments, @Nullable Object day) {
        return of(told(list, arguments, day));
    }

    /**
     * What a list is told by.
     *
     * @param list its type and the field that it comes from
     * @param arguments its arguments
     * @param day the day as of which it is read; null for the whole record
     * @return values of which {@link #of(Object)} makes the mark
     */
    public static Object told(String list, Map<String, Object> arguments, @Nullable Object day) {
        var told = new ArrayList<@Nullable Object>();
        told.add(list);
        told.add(day);
        ARGUMENTS.forEach(argument -> told.add(arguments.get(argument)));
        return Collections.unmodifiableList(told);
    }

    /**
     * The mark of a list.
     *
     * @param told what {@link #told} gave
     * @return a short text
     */
    public static String of(Object told) {
        var text = canonical(told);
        var hash = sha256(text);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(java.util.Arrays.copyOf(hash, BYTES));
    }

    /** The same text for the same input, in whatever order its fields were written. */
    private static String canonical(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> map ->
                    map.entrySet().stream()
                            .map(entry -> entry.getKey() + ":" + canonical(entry.getValue()))
                            .sorted()
                            .collect(Collectors.joining(",", "{", "}"));
            case List<?> list ->
                    list.stream()
                            .map(ListMark::canonical)
                            .collect(Collectors.joining(",", "[", "]"));
            case String text -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
            case null -> "null";
            case Object other -> other.toString();
        };
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 is a part of every JDK", impossible);
        }
    }
}
