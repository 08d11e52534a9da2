package io.lianxin.export.network;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The dots and lines of a GraphQL answer, under whatever keys and however deep they stand. A dot or
 * line that stands in several places, in two paths say, is one.
 *
 * @param dots by id
 * @param lines by id
 */
public record NetworkAnswer(Map<String, Dot> dots, Map<String, Line> lines) {

    static final String ID = "id";
    static final String SOURCE = "source";
    static final String TARGET = "target";

    private static final String NODES = "nodes";
    private static final String EDGES = "edges";
    private static final Set<String> ENDS = Set.of(ID, SOURCE, TARGET);

    /**
     * A dot.
     *
     * @param id its id
     * @param values what else was asked for of it, by key
     */
    public record Dot(String id, Map<String, @Nullable Object> values) {}

    /**
     * A line, read from its source to its target.
     *
     * @param id its id, or a number where none was asked for
     * @param source the id of the dot where it begins
     * @param target the id of the dot where it ends
     * @param values what else was asked for of it, by key
     */
    public record Line(
            String id, String source, String target, Map<String, @Nullable Object> values) {}

    /**
     * Finds the dots and lines of an answer.
     *
     * @param data the answer's data
     * @return all of them; a dot of which an answer has no more than a line's end has no values
     * @throws IllegalArgumentException where the answer holds no dots, or lacks the keys that say
     *     what is joined
     */
    public static NetworkAnswer of(@Nullable Object data) {
        var found = new NetworkAnswer(new LinkedHashMap<>(), new LinkedHashMap<>());
        found.search(data);
        if (found.dots.isEmpty()) {
            throw new IllegalArgumentException(
                    "There is no network in the answer. Ask for `nodes { id }` and `edges { id"
                            + " source target }`, for instance of `neighborhood` or `paths`.");
        }
        for (var line : found.lines.values()) {
            for (var end : List.of(line.source(), line.target())) {
                found.dots.computeIfAbsent(end, id -> new Dot(id, Map.of()));
            }
        }
        return found;
    }

    private void search(@Nullable Object part) {
        switch (part) {
            case Map<?, ?> map -> {
                if (isNetwork(map)) {
                    items(map.get(NODES)).forEach(this::dot);
                    items(map.get(EDGES)).forEach(this::line);
                }
                map.forEach((key, value) -> {
                    if (!isNetwork(map) || !(key.equals(NODES) || key.equals(EDGES))) {
                        search(value);
                    }
                });
            }
            case List<?> list -> list.forEach(this::search);
            case null, default -> {}
        }
    }

    /** Whether a part holds dots and lines; the edges of a page have a node and no source. */
    private static boolean isNetwork(Map<?, ?> part) {
        return part.get(NODES) instanceof List<?>
                && part.get(EDGES) instanceof List<?> edges
                && edges.stream()
                        .allMatch(edge -> edge instanceof Map<?, ?> map && map.containsKey(SOURCE));
    }

    private static List<?> items(@Nullable Object list) {
        return list instanceof List<?> some ? some : List.of();
    }

    private void dot(@Nullable Object each) {
        var dot = new Dot(text(each, ID, NODES), values(each, Set.of(ID)));
        dots.merge(dot.id(), dot, (one, other) -> one.values().isEmpty() ? other : one);
    }

    private void line(@Nullable Object each) {
        var id =
                each instanceof Map<?, ?> map && map.get(ID) != null
                        ? String.valueOf(map.get(ID))
                        : Integer.toString(lines.size() + 1);
        lines.putIfAbsent(
                id,
                new Line(
                        id,
                        text(each, SOURCE, EDGES),
                        text(each, TARGET, EDGES),
                        values(each, ENDS)));
    }

    private static String text(@Nullable Object part, String key, String list) {
        if (part instanceof Map<?, ?> map && map.get(key) != null) {
            return String.valueOf(map.get(key));
        }
        throw new IllegalArgumentException(
                "The `%s` of the network lack `%s`. Select it, without an alias."
                        .formatted(list, key));
    }

    private static Map<String, @Nullable Object> values(@Nullable Object part, Set<String> but) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        if (part instanceof Map<?, ?> map) {
            map.forEach((key, value) -> values.put(String.valueOf(key), value));
        }
        values.keySet().removeAll(new LinkedHashSet<>(but));
        return values;
    }
}
