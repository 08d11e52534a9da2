package io.lianxin.ingest.store;

import io.lianxin.graph.index.IndexDefinition;
import io.lianxin.mapping.Field;
import io.lianxin.mapping.NodeType;
import io.lianxin.mapping.RecordType;
import io.lianxin.mapping.SchemaModel;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The constraints and indexes that follow from the schema. */
public final class ModelIndexes {

    private ModelIndexes() {}

    /**
     * Every constraint and index: unique ids, a range index for the id and each indexed field on
     * the label of every type that has it (of an interval its lower bound), and a full-text index
     * for each noun with text fields to search.
     *
     * @param model what the schema says
     * @return each once
     */
    public static Set<IndexDefinition> of(SchemaModel model) {
        var definitions = new LinkedHashSet<IndexDefinition>();
        Stream.<RecordType>concat(
                        model.nodes().values().stream(), model.abstracts().values().stream())
                .forEach(type -> {
                    ids(model, type, definitions);
                    ranges(type, definitions);
                });
        model.nodes().values().forEach(noun -> fullText(noun, definitions));
        return definitions;
    }

    /** Ids are unique under one label; on every other they are what a list is ordered by. */
    private static void ids(SchemaModel model, RecordType type, Set<IndexDefinition> definitions) {
        var label = type.label();
        if (label == null) {
            return;
        }
        var identity = model.identityLabel(type);
        definitions.add(new IndexDefinition.Unique(identity, "id"));
        if (!label.equals(identity)) {
            definitions.add(new IndexDefinition.Range(label, List.of("id")));
        }
    }

    private static void ranges(RecordType type, Set<IndexDefinition> definitions) {
        var label = type.label();
        if (label == null) {
            return;
        }
        type.indexedKeys()
                .forEach(key -> definitions.add(new IndexDefinition.Range(label, List.of(key))));
    }

    private static void fullText(NodeType noun, Set<IndexDefinition> definitions) {
        var properties =
                noun.search().stream().flatMap(name -> texts(noun.fields().get(name))).toList();
        if (!properties.isEmpty()) {
            definitions.add(
                    new IndexDefinition.FullText(
                            noun.label().toLowerCase(Locale.ROOT),
                            List.of(noun.label()),
                            properties));
        }
    }

    private static Stream<String> texts(@Nullable Field field) {
        return switch (field) {
            case Field.Property property -> Stream.of(property.key());
            case Field.Embedded embedded ->
                    embedded.value().components().values().stream()
                            .filter(component -> component.type().equals("String"))
                            .map(component -> embedded.key(component.name()));
            case null, default -> Stream.empty();
        };
    }
}
