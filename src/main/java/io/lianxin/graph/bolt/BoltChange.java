package io.lianxin.graph.bolt;

import static io.lianxin.graph.index.IndexDefinition.quoted;

import io.lianxin.graph.GraphWriter.Change;
import io.lianxin.graph.GraphWriter.Contents;
import io.lianxin.graph.GraphWriter.GraphLink;
import io.lianxin.graph.GraphWriter.GraphNode;
import io.lianxin.graph.GraphWriter.NodeKey;
import io.lianxin.graph.Row;
import io.lianxin.graph.Statement;
import io.lianxin.graph.index.IndexDefinition;

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
    public void add(NodeKey key, List<GraphNode> nodes, List<GraphLink> links) {
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
    public Contents contents(NodeKey key) {
        return BoltContents.of(this, key);
    }

    @Override
    public void unique(String name, NodeKey key) {
        run(
                Statement.of(
                        "CREATE CONSTRAINT %s IF NOT EXISTS FOR (n:%s) REQUIRE n.%s IS UNIQUE"
                                .formatted(
                                        quoted(name),
                                        quoted(key.label()),
                                        quoted(key.property()))));
    }

    @Override
    public Map<String, Object> find(NodeKey key, Object value) {
        return properties(
                new Statement(
                        "CYPHER 25 MATCH " + node(key) + " RETURN properties(n) AS properties",
                        Map.of("value", value)));
    }

    /** Where the node is there, the write to it waits for its lock, and what is read then stays. */
    @Override
    public Map<String, Object> hold(NodeKey key, Object value, Map<String, Object> initial) {
        return properties(
                new Statement(
                        "CYPHER 25 MERGE "
                                + node(key)
                                + " ON CREATE SET n += $initial SET n.touched = true"
                                + " WITH n RETURN properties(n) AS properties",
                        Map.of("value", value, "initial", initial)));
    }

    @Override
    public void set(NodeKey key, Object value, Map<String, Object> properties) {
        run(
                new Statement(
                        "CYPHER 25 MATCH " + node(key) + " SET n += $properties",
                        Map.of("value", value, "properties", properties)));
    }

    private static String node(NodeKey key) {
        return "(n:%s {%s: $value})".formatted(quoted(key.label()), quoted(key.property()));
    }

    private Map<String, Object> properties(Statement statement) {
        var rows = run(statement);
        return rows.isEmpty() ? Map.of() : BoltContents.properties(rows.getFirst().get(0));
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
                BoltContents.texts(row.get(3)),
                BoltContents.texts(row.get(4)));
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
