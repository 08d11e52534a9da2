package io.lianxin.ingest.store;

import io.lianxin.graph.Statement;

import org.springframework.data.neo4j.core.Neo4jClient;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the stored record whole, and writes differences to it in few statements. */
public final class GraphStore {

    /** Asks for the hash of the schema with which the record was loaded. */
    public static final Statement SCHEMA =
            Statement.of("CYPHER 25 MATCH (s:LoadedSchema) RETURN s.sha256 AS sha256");

    private static final int BATCH = 5000;

    private final Neo4jClient client;

    /**
     * A store.
     *
     * @param client sends the statements
     */
    public GraphStore(Neo4jClient client) {
        this.client = client;
    }

    /**
     * Reads everything that has an id.
     *
     * @return all records and the relationships between them
     */
    public StoredGraph read() {
        var nodes = new LinkedHashMap<String, StoredNode>();
        for (var row :
                rows(
                        "CYPHER 25 MATCH (n:Node) RETURN n.id AS id, labels(n) AS labels,"
                                + " properties(n) AS properties")) {
            var id = String.valueOf(row.get("id"));
            nodes.put(id, new StoredNode(id, labels(row), properties(row)));
        }
        var links = new HashSet<StoredLink>();
        for (var row :
                rows(
                        "CYPHER 25 MATCH (a:Node)-[r]->(b:Node) RETURN a.id AS from, type(r) AS"
                                + " type, b.id AS to")) {
            links.add(
                    new StoredLink(
                            String.valueOf(row.get("from")),
                            String.valueOf(row.get("type")),
                            String.valueOf(row.get("to"))));
        }
        return new StoredGraph(nodes, links);
    }

    /**
     * Notes the schema with which the record was loaded.
     *
     * @param sha256 its hash, in hexadecimal
     */
    public void writeSchema(String sha256) {
        client.query("CYPHER 25 MERGE (s:LoadedSchema) SET s.sha256 = $sha256")
                .bind(sha256)
                .to("sha256")
                .run();
    }

    /**
     * Writes a difference, in the caller's transaction.
     *
     * @param difference what must change
     */
    public void write(GraphDifference difference) {
        WriteStatements.of(difference).forEach(this::run);
    }

    private void run(String statement, List<Object> rows) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            var batch = rows.subList(from, Math.min(from + BATCH, rows.size()));
            client.query(statement).bind(batch).to("rows").run();
        }
    }

    private Collection<Map<String, Object>> rows(String statement) {
        return client.query(statement).fetch().all();
    }

    private static List<String> labels(Map<String, Object> row) {
        return row.get("labels") instanceof List<?> labels
                ? labels.stream().map(String::valueOf).sorted().toList()
                : List.of();
    }

    @SuppressWarnings("unchecked") // a Cypher map has text keys
    private static Map<String, Object> properties(Map<String, Object> row) {
        return row.get("properties") instanceof Map<?, ?> properties
                ? (Map<String, Object>) properties
                : Map.of();
    }
}
