package io.lianxin.ingest.store;

import io.lianxin.graph.GraphWriter;
import io.lianxin.graph.GraphWriter.Change;
import io.lianxin.graph.GraphWriter.NodeKey;
import io.lianxin.graph.Statement;

import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the stored record whole, and writes differences to it in few statements. */
public final class GraphStore {

    /** Asks for the hash of the schema with which the record was loaded. */
    public static final Statement SCHEMA =
            Statement.of(
                    "CYPHER 25 MATCH (s:LoadedSchema {key: 'schema'}) RETURN s.sha256 AS sha256");

    private static final NodeKey KEY = new NodeKey("Node", "id");
    private static final NodeKey SCHEMA_KEY = new NodeKey("LoadedSchema", "key");
    private static final String SCHEMA_VALUE = "schema";
    private static final Duration READING = Duration.ofMinutes(30);

    private GraphStore() {}

    /**
     * Reads everything that has an id. No limit of a reader's statement holds here: all of the
     * record is read in one piece.
     *
     * @param writer the way to the database
     * @return all records and the relationships between them
     */
    public static StoredGraph read(GraphWriter writer) {
        var stored = writer.change(READING, reading -> reading.contents(KEY));
        var nodes = new LinkedHashMap<String, StoredNode>();
        for (var node : stored.nodes()) {
            var id = String.valueOf(node.properties().get(KEY.property()));
            var labels = node.labels().stream().sorted().toList();
            nodes.put(id, new StoredNode(id, labels, node.properties()));
        }
        var links = new HashSet<StoredLink>();
        for (var link : stored.links()) {
            links.add(
                    new StoredLink(
                            String.valueOf(link.from()), link.type(), String.valueOf(link.to())));
        }
        return new StoredGraph(nodes, links);
    }

    /**
     * Notes the schema with which the record was loaded.
     *
     * @param sha256 its hash, in hexadecimal
     * @param change the transaction of the load
     */
    public static void writeSchema(String sha256, Change change) {
        Map<String, Object> loaded = Map.of("sha256", sha256);
        change.hold(SCHEMA_KEY, SCHEMA_VALUE, loaded);
        change.set(SCHEMA_KEY, SCHEMA_VALUE, loaded);
    }

    /**
     * Writes a difference.
     *
     * @param difference what must change
     * @param change the transaction of the load
     */
    public static void write(GraphDifference difference, Change change) {
        DifferenceWriter.write(difference, change);
    }
}
