package io.lianxin.export.dump;

import io.lianxin.mapping.Field;
import io.lianxin.mapping.NodeType;
import io.lianxin.mapping.SchemaModel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What everybody may read of each noun's records: the stored fields of the schema but the
 * restricted ones. What the program keeps for itself is no field and does not leave.
 */
final class OpenProperties {

    private final Map<String, SortedMap<String, String>> byNoun = new TreeMap<>();
    private final Map<String, String> nouns = new TreeMap<>();
    private final List<String> withheld = new ArrayList<>();
    private final Set<String> hidden = new HashSet<>();

    OpenProperties(SchemaModel model) {
        for (var noun : model.nodes().values()) {
            nouns.put(noun.label(), noun.name());
            byNoun.put(noun.name(), open(noun));
        }
    }

    private SortedMap<String, String> open(NodeType noun) {
        var open = new TreeMap<String, String>();
        for (var field : noun.fields().values()) {
            switch (field) {
                case Field.Property it when it.rules().restrictedTo() != null -> withhold(noun, it);
                case Field.Embedded it when it.rules().restrictedTo() != null -> withhold(noun, it);
                case Field.Relationship it when it.rules().restrictedTo() != null -> {
                    withhold(noun, it);
                    hidden.add(it.type());
                }
                case Field.Property it -> open.put(it.key(), written(it));
                case Field.Embedded it ->
                        it.value()
                                .components()
                                .values()
                                .forEach(part -> open.put(it.key(part.name()), written(part)));
                default -> {}
            }
        }
        return open;
    }

    private void withhold(NodeType noun, Field field) {
        withheld.add(noun.name() + "." + field.name());
    }

    private static String written(Field.Property property) {
        return property.list() ? "[" + property.type() + "]" : property.type();
    }

    /** The noun of a record; empty where it has none. */
    String noun(List<String> labels) {
        return labels.stream().filter(nouns::containsKey).map(nouns::get).findFirst().orElse("");
    }

    /** What may leave of a record. */
    SortedMap<String, Object> of(String noun, Map<?, ?> stored) {
        var keys = byNoun.getOrDefault(noun, new TreeMap<>());
        var open = new TreeMap<String, Object>();
        stored.forEach((key, value) -> {
            if (value != null && keys.containsKey(String.valueOf(key))) {
                open.put(String.valueOf(key), value);
            }
        });
        return open;
    }

    boolean isOpen(String relationship) {
        return !hidden.contains(relationship);
    }

    /** By noun and property: the types of the values. */
    Map<String, SortedMap<String, String>> types() {
        return byNoun;
    }

    /** The fields that do not leave. */
    List<String> withheld() {
        return withheld;
    }
}
