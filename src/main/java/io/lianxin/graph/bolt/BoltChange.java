package io.lianxin.graph.bolt;

import static io.lianxin.graph.index.IndexDefinition.quoted;

import io.lianxin.graph.GraphWriter.Change;
import io.lianxin.graph.GraphWriter.NewLink;
import io.lianxin.graph.GraphWriter.NewNode;
import io.lianxin.graph.GraphWriter.NodeKey;
import io.lianxin.graph.Row;
import io.lianxin.graph.Statement;
import io.lianxin.graph.index.IndexDefinition;

import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The transaction of this thread. Labels and types stand in the rows, so that two statements create
 * whatever the schema says: planning is dearer than writing.
 */
record BoltChange(Neo4jClient client) implements Change {

    @Override
    public List<Row> run(Statement statement) {
        return List.copyOf(
                client.query(statement.text())
                        .bindAll(statement.parameters())
                        .fetchAs(Row.class)
                        .mappedBy((types, row) -> BoltSession.row(row))
                        .all());
    }

    @Override
    public void add(NodeKey key, List<NewNode> nodes, List<NewLink> links) {
        each(
                "CYPHER 25 UNWIND $rows AS row CREATE (n:$(row.labels)) SET n = row.properties",
                nodes.stream()
                        .map(node ->
                                Map.of("labels", node.labels(), "properties", node.properties()))
                        .toList());
        var end = "(%s:%s {%s: row.%s})";
        var label = quoted(key.label());
        var property = quoted(key.property());
        each(
                "CYPHER 25 UNWIND $rows AS row MATCH "
                        + end.formatted("a", label, property, "from")
                        + " MATCH "
                        + end.formatted("b", label, property, "to")
                        + " CREATE (a)-[:$(row.type)]->(b)",
                links.stream()
                        .map(link ->
                                Map.of("from", link.from(), "type", link.type(), "to", link.to()))
                        .toList());
    }

    @Override
    public Map<String, IndexDefinition> indexes() {
        Map<String, IndexDefinition> indexes = new HashMap<>();
        run(Statement.of(
                        "SHOW INDEXES YIELD name, owningConstraint, type, labelsOrTypes, properties"
                                + " WHERE name STARTS WITH '"
                                + IndexDefinition.PREFIX
                                + "' RETURN name, owningConstraint, type, labelsOrTypes,"
                                + " properties"))
                .forEach(row -> indexes.put(String.valueOf(row.get(0)), definition(row)));
        return indexes;
    }

    private static IndexDefinition definition(Row row) {
        return IndexDefinition.of(
                String.valueOf(row.get(0)),
                row.get(1) != null,
                "FULLTEXT".equals(row.get(2)),
                texts(row.get(3)),
                texts(row.get(4)));
    }

    private static List<String> texts(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    @Override
    public void drop(Collection<IndexDefinition> indexes) {
        indexes.forEach(index -> run(Statement.of(index.drop())));
    }

    @Override
    public void create(Collection<IndexDefinition> indexes) {
        indexes.forEach(index -> run(Statement.of(index.create())));
    }

    @Override
    public void awaitIndexes(Duration patience) {
        run(Statement.of("CALL db.awaitIndexes(" + patience.toSeconds() + ")"));
    }
}
