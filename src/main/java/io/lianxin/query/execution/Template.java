package io.lianxin.query.execution;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of a statement, made of values of the operation's variables. */
sealed interface Template {

    /** The value for some leaves. */
    @Nullable Object with(List<Object> leaves);

    /** The template of a value in which marks stand in the places of leaves. */
    static Template of(@Nullable Object value, List<Object> marks) {
        if (value == null) {
            return new Fixed(null);
        }
        int leaf = marks.indexOf(value);
        if (leaf >= 0) {
            return new Given(leaf);
        }
        return switch (value) {
            case List<?> list -> {
                var items = list.stream().map(item -> of(item, marks)).toList();
                yield areFixed(items) ? new Fixed(value) : new Items(items);
            }
            case Map<?, ?> map -> {
                var fields = new LinkedHashMap<Object, Template>();
                map.forEach((name, inner) -> fields.put(name, of(inner, marks)));
                yield areFixed(fields.values()) ? new Fixed(value) : new Named(fields);
            }
            default -> new Fixed(value);
        };
    }

    private static boolean areFixed(Iterable<Template> parts) {
        for (var part : parts) {
            if (!(part instanceof Fixed)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The same for all leaves.
     *
     * @param value the value
     */
    record Fixed(@Nullable Object value) implements Template {

        @Override
        public @Nullable Object with(List<Object> leaves) {
            return value;
        }
    }

    /**
     * A leaf.
     *
     * @param leaf its number
     */
    record Given(int leaf) implements Template {

        @Override
        public Object with(List<Object> leaves) {
            return leaves.get(leaf);
        }
    }

    /**
     * A list with leaves in it.
     *
     * @param items its items
     */
    record Items(List<Template> items) implements Template {

        @Override
        public Object with(List<Object> leaves) {
            var made = new ArrayList<@Nullable Object>(items.size());
            items.forEach(item -> made.add(item.with(leaves)));
            return made;
        }
    }

    /**
     * An input object with leaves in it.
     *
     * @param fields its fields by name
     */
    record Named(Map<Object, Template> fields) implements Template {

        @Override
        public Object with(List<Object> leaves) {
            var made = new LinkedHashMap<Object, @Nullable Object>();
            fields.forEach((name, field) -> made.put(name, field.with(leaves)));
            return made;
        }
    }
}
