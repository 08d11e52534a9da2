package io.lianxin.query.selection;

import io.lianxin.query.ArgumentException;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Refuses filters that ask about a day where none is given. */
public final class DayCheck {

    /** The conditions that the engine derives and that mean something on a day alone. */
    private static final Set<String> ASKING = Set.of("certainty", "conflict");

    private DayCheck() {}

    /**
     * Checks a root field and everything below it.
     *
     * @param root the field
     * @throws ArgumentException naming the field whose filter asks
     */
    public static void check(Selection root) {
        check(root, false);
    }

    private static boolean check(Selection selection, boolean inherited) {
        var dated = inherited || selection.arguments().get("asOf") != null;
        for (var argument : List.of("filter", "orderBy", "by")) {
            var asking = dated ? null : asking(selection.arguments().get(argument));
            if (asking != null) {
                throw new ArgumentException(
                        argument,
                        "`" + asking + "` asks about a day, and none is given",
                        "Give `asOf` to this field or to one above it");
            }
        }
        for (var child : selection.children()) {
            child.placed(() -> check(child, dated));
        }
        return dated;
    }

    private static @Nullable String asking(@Nullable Object filter) {
        return switch (filter) {
            case Map<?, ?> map ->
                    map.entrySet().stream()
                            .filter(entry -> entry.getValue() != null)
                            .map(entry ->
                                    ASKING.contains(String.valueOf(entry.getKey()))
                                            ? String.valueOf(entry.getKey())
                                            : asking(entry.getValue()))
                            .filter(found -> found != null)
                            .findFirst()
                            .orElse(null);
            case List<?> list ->
                    list.stream()
                            .map(DayCheck::asking)
                            .filter(found -> found != null)
                            .findFirst()
                            .orElse(null);
            case null, default -> null;
        };
    }
}
