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

    /**
     * Takes them.
     *
     * @param brought what the statement brought, by input
     * @return the inputs
     */
    public static Inputs of(Entity brought) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        brought.values().forEach((name, value) -> values.put(name, last(value)));
        return new Inputs(values);
    }

    private static @Nullable Object last(@Nullable Object value) {
        return switch (value) {
            case Entity entity ->
                    entity.values().isEmpty()
                            ? null
                            : last(entity.values().values().iterator().next());
            case List<?> list -> {
                var each = new ArrayList<Object>();
                for (var item : list) {
                    var found = last(item);
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
