package io.lianxin.insight.search;

import io.lianxin.graph.Row;
import io.lianxin.mapping.search.SearchedField;
import io.lianxin.mapping.search.SearchedNoun;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * A record that an index brought, with what search knows of it.
 *
 * @param id its id
 * @param noun what it is
 * @param caption its short name
 * @param keys its keys, as they are stored
 * @param texts what stands in its fields, by property
 * @param years the years of its dates
 */
record Candidate(
        String id,
        SearchedNoun noun,
        String caption,
        String keys,
        Map<String, List<String>> texts,
        TreeSet<Integer> years) {

    /** The properties of a noun that a statement brings for it. */
    static List<String> properties(SearchedNoun noun) {
        return noun.fields().stream()
                .flatMap(field -> field.properties().stream())
                .distinct()
                .toList();
    }

    /** A row of the statement, from its second column on. */
    static Candidate of(Row row, SearchedNoun noun) {
        return new Candidate(
                String.valueOf(row.get(1)),
                noun,
                String.valueOf(row.get(3)),
                row.get(4) == null ? "" : String.valueOf(row.get(4)),
                texts(noun, list(row.get(5))),
                years(list(row.get(6))));
    }

    private static Map<String, List<String>> texts(SearchedNoun noun, List<?> values) {
        var texts = new LinkedHashMap<String, List<String>>();
        var properties = properties(noun);
        for (int i = 0; i < properties.size(); i++) {
            var value = values.get(i);
            var some =
                    value instanceof List<?> list
                            ? list
                            : value == null ? List.of() : List.of(value);
            texts.put(properties.get(i), some.stream().map(String::valueOf).toList());
        }
        return texts;
    }

    private static TreeSet<Integer> years(List<?> bounds) {
        var years = new TreeSet<Integer>();
        for (var each : bounds) {
            var both = (List<?>) each;
            if (both.get(0) instanceof Number first && first.equals(both.get(1))) {
                years.add(first.intValue());
            }
        }
        return years;
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    /** What stands in a field. */
    List<String> in(SearchedField field) {
        var all = new ArrayList<String>();
        field.properties().forEach(each -> all.addAll(texts.getOrDefault(each, List.of())));
        return all;
    }

    /** The name by which it is called, with its field. */
    SearchedField name() {
        return noun.fields().stream()
                .filter(field -> field.role() == SearchedField.Role.NAME)
                .findFirst()
                .orElseGet(() -> Objects.requireNonNull(noun.fields().getFirst()));
    }
}
