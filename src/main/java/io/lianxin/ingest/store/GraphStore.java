package io.lianxin.ingest.store;

import io.lianxin.graph.GraphWriter;
import io.lianxin.graph.GraphWriter.Change;
import io.lianxin.graph.Row;
import io.lianxin.graph.Statement;

import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the stored record whole, and writes differences to it in few statements. */
public final class GraphStore {

    /** Asks for the hash of the schema with which the record was loaded. */
    public static final Statement SCHEMA =
            Statement.of("CYPHER 25 MATCH (s:LoadedSchema) RETURN s.sha256 AS sha256");

    private static final Statement NODES =
            Statement.of(
                    "CYPHER 25 MATCH (n:Node) RETURN n.id AS id, labels(n) AS labels,"
                            + " properties(n) AS properties");
    private static final Statement LINKS =
            Statement.of(
                    "CYPHER 25 MATCH (a:Node)-[r]->(b:Node) RETURN a.id AS from, type(r) AS type,"
                            + " b.id AS to");
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
        return writer.change(
                READING,
                reading -> {
                    var nodes = nodes(reading);
                    return new StoredGraph(nodes, nodes.isEmpty() ? Set.of() : links(reading));
                });
    }

    private static Map<String, StoredNode> nodes(Change reading) {
        var nodes = new LinkedHashMap<String, StoredNode>();
        for (var row : reading.run(NODES)) {
            var id = String.valueOf(row.get(0));
            nodes.put(id, new StoredNode(id, labels(row), properties(row)));
        }
        return nodes;
    }

    private static Set<StoredLink> links(Change reading) {
        var links = new HashSet<StoredLink>();
        for (var row : reading.run(LINKS)) {
            links.add(
                    new StoredLink(
                            String.valueOf(row.get(0)),
                            String.valueOf(row.get(1)),
                            String.valueOf(row.get(2))));
        }
        return links;
    }

    /**
     * Notes the schema with which the record was loaded.
     *
     * @param sha256 its hash, in hexadecimal
     * @param change the transaction of the load
     */
    public static void writeSchema(String sha256, Change change) {
        change.run(
                new Statement(
                        "CYPHER 25 MERGE (s:LoadedSchema) SET s.sha256 = $sha256",
                        Map.of("sha256", sha256)));
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

    private static List<String> labels(Row row) {
        return row.get(1) instanceof List<?> labels
                ? labels.stream().map(String::valueOf).sorted().toList()
                : List.of();
    }

    @SuppressWarnings("unchecked") // a Cypher map has text keys
    private static Map<String, Object> properties(Row row) {
        return row.get(2) instanceof Map<?, ?> properties
                ? (Map<String, Object>) properties
                : Map.of();
    }
}
