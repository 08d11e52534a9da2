package io.lianxin.graph.inprocess;

import io.lianxin.graph.GraphWriter.NodeKey;
import io.lianxin.graph.index.IndexDefinition;
import io.lianxin.graph.index.IndexDefinition.FullText;
import io.lianxin.graph.index.IndexDefinition.Range;
import io.lianxin.graph.index.IndexDefinition.Unique;

import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.schema.ConstraintDefinition;
import org.neo4j.graphdb.schema.ConstraintType;
import org.neo4j.graphdb.schema.IndexCreator;
import org.neo4j.graphdb.schema.IndexSettingImpl;
import org.neo4j.graphdb.schema.IndexType;
import org.neo4j.graphdb.schema.Schema;
import org.neo4j.internal.helpers.collection.Iterables;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;

/** The constraints and indexes as one transaction of the embedded database sees them. */
record InProcessIndexes(Schema schema) {

    Map<String, IndexDefinition> ours() {
        Map<String, IndexDefinition> ours = new HashMap<>();
        all().forEach((name, index) -> {
            if (name.startsWith(IndexDefinition.PREFIX)) {
                ours.put(name, index);
            }
        });
        return ours;
    }

    private Map<String, IndexDefinition> all() {
        Map<String, IndexDefinition> all = new HashMap<>();
        StreamSupport.stream(schema.getIndexes().spliterator(), false)
                .filter(index -> index.isNodeIndex() && index.getIndexType() != IndexType.LOOKUP)
                .forEach(index -> all.put(index.getName(), definition(index)));
        return all;
    }

    private static IndexDefinition definition(org.neo4j.graphdb.schema.IndexDefinition index) {
        List<String> labels =
                StreamSupport.stream(index.getLabels().spliterator(), false)
                        .map(Label::name)
                        .toList();
        List<String> properties =
                StreamSupport.stream(index.getPropertyKeys().spliterator(), false).toList();
        return IndexDefinition.of(
                index.getName(),
                index.isConstraintIndex(),
                index.getIndexType() == IndexType.FULLTEXT,
                labels,
                properties);
    }

    void drop(IndexDefinition index) {
        switch (index) {
            case Unique unique -> schema.getConstraintByName(unique.name()).drop();
            case Range range -> schema.getIndexByName(range.name()).drop();
            case FullText text -> schema.getIndexByName(text.name()).drop();
        }
    }

    void create(Collection<IndexDefinition> indexes) {
        Set<IndexDefinition> present = new HashSet<>(all().values());
        indexes.stream().filter(present::add).forEach(this::create);
    }

    private void create(IndexDefinition index) {
        switch (index) {
            case Unique unique ->
                    schema.constraintFor(Label.label(unique.label()))
                            .assertPropertyIsUnique(unique.property())
                            .withName(unique.name())
                            .create();
            case Range range ->
                    create(
                            schema.indexFor(Label.label(range.label()))
                                    .withIndexType(IndexType.RANGE),
                            range.name(),
                            range.properties());
            case FullText text ->
                    create(
                            schema.indexFor(
                                            text.labels().stream()
                                                    .map(Label::label)
                                                    .toArray(Label[]::new))
                                    .withIndexType(IndexType.FULLTEXT)
                                    .withIndexConfiguration(
                                            Map.of(
                                                    IndexSettingImpl.FULLTEXT_ANALYZER,
                                                    text.analyzer())),
                            text.name(),
                            text.properties());
        }
    }

    private static void create(IndexCreator creator, String name, List<String> properties) {
        IndexCreator complete = creator.withName(name);
        for (String property : properties) {
            complete = complete.on(property);
        }
        complete.create();
    }

    void unique(String name, NodeKey key) {
        boolean present =
                StreamSupport.stream(
                                schema.getConstraints(Label.label(key.label())).spliterator(),
                                false)
                        .anyMatch(each -> isUnique(each, key));
        if (!present) {
            schema.constraintFor(Label.label(key.label()))
                    .assertPropertyIsUnique(key.property())
                    .withName(name)
                    .create();
        }
    }

    private static boolean isUnique(ConstraintDefinition constraint, NodeKey key) {
        return constraint.getConstraintType() == ConstraintType.UNIQUENESS
                && Iterables.asList(constraint.getPropertyKeys()).equals(List.of(key.property()));
    }

    void await(Duration patience) {
        schema.awaitIndexesOnline(patience.toMillis(), TimeUnit.MILLISECONDS);
    }
}
