package io.lianxin.graph.bolt;

import static io.lianxin.graph.index.IndexDefinition.quoted;

import io.lianxin.graph.GraphWriter.Change;
import io.lianxin.graph.GraphWriter.Contents;
import io.lianxin.graph.GraphWriter.GraphLink;
import io.lianxin.graph.GraphWriter.GraphNode;
import io.lianxin.graph.GraphWriter.NodeKey;
import io.lianxin.graph.Statement;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the database holds, read in two statements. */
final class BoltContents {

    private BoltContents() {}

    static Contents of(Change change, NodeKey key) {
        var nodes = nodes(change, key);
        return new Contents(nodes, nodes.isEmpty() ? List.of() : links(change, key));
    }

    private static List<GraphNode> nodes(Change change, NodeKey key) {
        return change
                .run(
                        Statement.of(
                                "CYPHER 25 MATCH (n:%s) RETURN labels(n) AS labels, properties(n) AS properties"
                                        .formatted(quoted(key.label()))))
                .stream()
                .map(row -> new GraphNode(texts(row.get(0)), properties(row.get(1))))
                .toList();
    }

    private static List<GraphLink> links(Change change, NodeKey key) {
        return change
                .run(
                        Statement.of(
                                "CYPHER 25 MATCH (a:%1$s)-[r]->(b:%1$s) RETURN a.%2$s AS from, type(r) AS type, b.%2$s AS to"
                                        .formatted(quoted(key.label()), quoted(key.property()))))
                .stream()
                .map(row ->
                        new GraphLink(
                                Objects.requireNonNull(row.get(0)),
                                String.valueOf(row.get(1)),
                                Objects.requireNonNull(row.get(2))))
                .toList();
    }

    static List<String> texts(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    @SuppressWarnings("unchecked") // a Cypher map has text keys
    static Map<String, Object> properties(@Nullable Object value) {
        return value instanceof Map<?, ?> properties ? (Map<String, Object>) properties : Map.of();
    }
}
