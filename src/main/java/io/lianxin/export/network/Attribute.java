package io.lianxin.export.network;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the dots or the lines of a network tell, as formats have it that know plain values only.
 *
 * @param name the keys that lead to it, joined by dots
 * @param kind what its values are
 */
record Attribute(String name, Kind kind) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String BETWEEN = "; ";

    /** What values are; the names are those of GraphML and GEXF. */
    enum Kind {
        BOOLEAN("boolean"),
        LONG("long"),
        DOUBLE("double"),
        STRING("string");

        private final String written;

        Kind(String written) {
            this.written = written;
        }

        String written() {
            return written;
        }

        private static Kind of(Object value) {
            return switch (value) {
                case Boolean truth -> BOOLEAN;
                case Integer number -> LONG;
                case Long number -> LONG;
                case Number number -> DOUBLE;
                default -> STRING;
            };
        }

        /** What values of both kinds are. */
        private Kind and(Kind other) {
            return this == other ? this : isNumber() && other.isNumber() ? DOUBLE : STRING;
        }

        private boolean isNumber() {
            return this == LONG || this == DOUBLE;
        }
    }

    /** The attributes of some dots or lines, in the order in which they first occur. */
    static List<Attribute> of(Collection<Map<String, Object>> all) {
        var kinds = new LinkedHashMap<String, Kind>();
        all.forEach(values ->
                values.forEach((name, value) -> kinds.merge(name, Kind.of(value), Kind::and)));
        return kinds.entrySet().stream()
                .map(each -> new Attribute(each.getKey(), Objects.requireNonNull(each.getValue())))
                .toList();
    }

    /** Values without any below them: lists are joined, lists of objects are written as JSON. */
    static Map<String, Object> flat(Map<String, @Nullable Object> values) {
        var flat = new LinkedHashMap<String, Object>();
        values.forEach((name, value) -> flatten(name, value, flat));
        return flat;
    }

    private static void flatten(String name, @Nullable Object value, Map<String, Object> flat) {
        switch (value) {
            case null -> {}
            case Map<?, ?> map -> map.forEach((key, part) -> flatten(name + "." + key, part, flat));
            case List<?> list when list.isEmpty() -> {}
            case List<?> list when list.stream().anyMatch(item -> item instanceof Map) ->
                    flat.put(name, JSON.writeValueAsString(list));
            case List<?> list -> {
                var items = new ArrayList<String>();
                list.forEach(item -> items.add(String.valueOf(item)));
                flat.put(name, String.join(BETWEEN, items));
            }
            case Object plain -> flat.put(name, plain);
        }
    }
}
