package io.lianxin.ingest.store;

import io.lianxin.graph.GraphWriter.Change;
import io.lianxin.graph.GraphWriter.GraphLink;
import io.lianxin.graph.GraphWriter.GraphNode;
import io.lianxin.graph.GraphWriter.NodeKey;

import java.util.Map;

/**
 * How a difference is written. Labels and types stand in the rows, so that there are three
 * statements whatever the schema: planning is dearer than writing.
 */
final class DifferenceWriter {

    private static final NodeKey KEY = new NodeKey("Node", "id");
    private static final String ROWS = "CYPHER 25 UNWIND $rows AS row ";
    private static final String REMOVE = ROWS + "MATCH (n:Node {id: row}) DETACH DELETE n";
    private static final String UNLINK =
            ROWS
                    + "MATCH (a:Node {id: row.from}) MATCH (b:Node {id: row.to})"
                    + " MATCH (a)-[r]->(b) WHERE type(r) = row.type DELETE r";
    private static final String CHANGE =
            ROWS
                    + "MATCH (n:Node {id: row.id}) SET n = row.properties"
                    + " SET n:$(row.labels) REMOVE n:$(row.stale)";

    private DifferenceWriter() {}

    static void write(GraphDifference difference, Change change) {
        change.each(REMOVE, difference.removed().stream().map(StoredNode::id).toList());
        change.each(UNLINK, difference.unlinked().stream().map(DifferenceWriter::row).toList());
        change.each(CHANGE, difference.changed().stream().map(DifferenceWriter::row).toList());
        change.add(
                KEY,
                difference.added().stream()
                        .map(node -> new GraphNode(node.labels(), node.properties()))
                        .toList(),
                difference.linked().stream()
                        .map(link -> new GraphLink(link.from(), link.type(), link.to()))
                        .toList());
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
