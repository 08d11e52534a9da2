package io.lianxin.query.selection;

import io.lianxin.query.ArgumentException;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * Refuses root fields whose arguments have very many parts: each condition and each key becomes a
 * piece of the statement, and the database plans long statements in more than linear time. Lists of
 * plain values are one parameter, however long.
 */
public final class ConditionCheck {

    /** Fields of input objects in all arguments of a root field and of everything below it. */
    private static final int MOST = 500;

    private int found;

    private ConditionCheck() {}

    /**
     * Checks a root field and everything below it.
     *
     * @param root the field
     * @throws ArgumentException naming the argument with which there are too many
     */
    public static void check(Selection root) {
        new ConditionCheck().count(root);
    }

    private boolean count(Selection selection) {
        selection
                .arguments()
                .forEach((name, value) -> {
                    found += parts(value);
                    if (found > MOST) {
                        throw new ArgumentException(
                                name,
                                "the root field has more than " + MOST + " conditions and keys",
                                "Ask for many values by one `in: [...]`, or in several operations");
                    }
                });
        for (var child : selection.children()) {
            child.placed(() -> count(child));
        }
        return true;
    }

    private static int parts(@Nullable Object value) {
        int parts = 0;
        switch (value) {
            case Map<?, ?> map -> {
                parts = Math.max(1, map.size());
                for (var each : map.values()) {
                    parts += parts(each);
                }
            }
            case List<?> list -> {
                for (var each : list) {
                    parts += parts(each);
                }
            }
            case null, default -> {}
        }
        return parts;
    }
}
