package io.lianxin.query;

import io.lianxin.query.answer.Entity;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a computer outside of the database is given, by the names that the schema gives it.
 *
 * @param values texts, numbers, dates; lists where the path leads to several records
 */
public record Inputs(Map<String, @Nullable Object> values) {

    /** The part of a list that holds its records. */
    public static final String NODES = "nodes";

    /**
     * Takes them.
     *
     * @param brought what the statement brought
     * @param paths where each input stands in it
     * @return the inputs
     */
    public static Inputs of(Entity brought, Map<String, List<String>> paths) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        paths.forEach((name, path) -> values.put(name, at(brought, path)));
        return new Inputs(values);
    }

    private static @Nullable Object at(@Nullable Object value, List<String> path) {
        return switch (value) {
            case Entity list when list.values().get(NODES) instanceof List<?> records ->
                    at(records, path);
            case Entity entity ->
                    at(entity.values().get(path.getFirst()), path.subList(1, path.size()));
            case List<?> list when !path.isEmpty() -> {
                var each = new ArrayList<Object>();
                for (var item : list) {
                    var found = at(item, path);
                    if (found != null) {
                        each.add(found);
                    }
                }
                yield each;
            }
            case null -> null;
            default -> value;
        };
    }

    /**
     * A text.
     *
     * @param name the input's name
     * @return null where there is none
     */
    public @Nullable String text(String name) {
        var value = values.get(name);
        return value == null ? null : String.valueOf(value);
    }

    /**
     * A whole number.
     *
     * @param name the input's name
     * @return null where there is none
     */
    public @Nullable Integer number(String name) {
        return values.get(name) instanceof Number number ? number.intValue() : null;
    }

    /**
     * Several texts.
     *
     * @param name the input's name
     * @return empty where there is none
     */
    public List<String> texts(String name) {
        return switch (values.get(name)) {
            case List<?> list -> list.stream().map(String::valueOf).toList();
            case null -> List.of();
            case Object one -> List.of(String.valueOf(one));
        };
    }
}
