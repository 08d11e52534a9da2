package io.lianxin.ingest.store;

import io.lianxin.graph.index.IndexDefinition;
import io.lianxin.graph.index.IndexDefinition.FullText;
import io.lianxin.mapping.RecordType;
import io.lianxin.mapping.SchemaModel;
import io.lianxin.mapping.search.SearchedNoun;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The constraints and indexes that follow from the schema. */
public final class ModelIndexes {

    private ModelIndexes() {}

    /**
     * Every constraint and index: unique ids, a range index for the id and each indexed field on
     * the label of every type that has it (of an interval its lower bound), and two full-text
     * indexes of all nouns that are searched.
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
        search(SearchedNoun.all(model)).forEach(definitions::add);
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

    /** What search asks: the keys that the loader makes, and the words of names and texts. */
    private static Stream<IndexDefinition> search(List<SearchedNoun> nouns) {
        if (nouns.isEmpty()) {
            return Stream.empty();
        }
        var labels = nouns.stream().map(SearchedNoun::label).toList();
        var words =
                Stream.concat(
                                nouns.stream().flatMap(noun -> noun.words().stream()).distinct(),
                                Stream.of(SearchedNoun.TYPE))
                        .toList();
        return Stream.of(
                new FullText(
                        FullText.WHITESPACE,
                        "keys",
                        labels,
                        List.of(SearchedNoun.KEYS, SearchedNoun.TYPE)),
                new FullText(FullText.CJK, "words", labels, words));
    }
}
