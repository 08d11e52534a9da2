package io.lianxin.ingest.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The statements that write a difference, each with its rows. Labels and types stand in the rows,
 * so that there are five statements whatever the schema: planning is dearer than writing.
 */
final class WriteStatements {

    private static final String ROWS = "CYPHER 25 UNWIND $rows AS row ";
    private static final String NODE = "MATCH (n:Node {id: row.id}) ";
    private static final String ENDS = "MATCH (a:Node {id: row.from}) MATCH (b:Node {id: row.to}) ";

    private WriteStatements() {}

    static Map<String, List<Object>> of(GraphDifference difference) {
        var statements = new LinkedHashMap<String, List<Object>>();
        statements.put(
                ROWS + "MATCH (n:Node {id: row}) DETACH DELETE n",
                difference.removed().stream().<Object>map(StoredNode::id).toList());
        statements.put(
                ROWS + ENDS + "MATCH (a)-[r]->(b) WHERE type(r) = row.type DELETE r",
                difference.unlinked().stream().map(WriteStatements::row).toList());
        statements.put(
                ROWS + "CREATE (n:$(row.labels)) SET n = row.properties",
                difference.added().stream().map(WriteStatements::row).toList());
        statements.put(
                ROWS + NODE + "SET n = row.properties SET n:$(row.labels) REMOVE n:$(row.stale)",
                difference.changed().stream().map(WriteStatements::row).toList());
        statements.put(
                ROWS + ENDS + "CREATE (a)-[:$(row.type)]->(b)",
                difference.linked().stream().map(WriteStatements::row).toList());
        return statements;
    }

    private static Object row(StoredNode node) {
        return Map.of("labels", node.labels(), "properties", node.properties());
    }

    private static Object row(GraphDifference.Change change) {
        var after = change.after();
        return Map.of(
                "id",
                after.id(),
                "labels",
                after.labels(),
                "stale",
                change.before().labels().stream()
                        .filter(label -> !after.labels().contains(label))
                        .toList(),
                "properties",
                after.properties());
    }

    private static Object row(StoredLink link) {
        return Map.of("from", link.from(), "type", link.type(), "to", link.to());
    }
}
