package io.lianxin.ingest.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The statements that write a difference: one for each set of labels or type, with its rows. */
final class WriteStatements {

    private static final String ROWS = "CYPHER 25 UNWIND $rows AS row ";
    private static final String NODE = "MATCH (n:Node {id: row.id}) ";
    private static final String ENDS = "MATCH (a:Node {id: row.from}) MATCH (b:Node {id: row.to}) ";

    private WriteStatements() {}

    static String removed() {
        return ROWS + "MATCH (n:Node {id: row}) DETACH DELETE n";
    }

    static Map<String, List<Object>> added(List<StoredNode> nodes) {
        return grouped(
                nodes,
                node -> ROWS + "CREATE (n" + labels(node.labels()) + ") SET n = row.properties",
                WriteStatements::row);
    }

    static Map<String, List<Object>> changed(List<GraphDifference.Change> changes) {
        return grouped(
                changes,
                change ->
                        ROWS
                                + NODE
                                + "SET n = row.properties"
                                + labelled(" SET n", change.after(), change.before())
                                + labelled(" REMOVE n", change.before(), change.after()),
                change -> row(change.after()));
    }

    static Map<String, List<Object>> linked(List<StoredLink> links) {
        return grouped(
                links,
                link -> ROWS + ENDS + "CREATE (a)-[:" + quoted(link.type()) + "]->(b)",
                WriteStatements::row);
    }

    static Map<String, List<Object>> unlinked(List<StoredLink> links) {
        return grouped(
                links,
                link -> ROWS + ENDS + "MATCH (a)-[r:" + quoted(link.type()) + "]->(b) DELETE r",
                WriteStatements::row);
    }

    private static <T> Map<String, List<Object>> grouped(
            List<T> items, Function<T, String> statement, Function<T, Object> row) {
        var groups = new LinkedHashMap<String, List<Object>>();
        items.forEach(item ->
                groups.computeIfAbsent(statement.apply(item), text -> new ArrayList<>())
                        .add(row.apply(item)));
        return groups;
    }

    private static Object row(StoredNode node) {
        return Map.of("id", node.id(), "properties", node.properties());
    }

    private static Object row(StoredLink link) {
        return Map.of("from", link.from(), "to", link.to());
    }

    private static String labelled(String clause, StoredNode with, StoredNode without) {
        var labels =
                with.labels().stream().filter(each -> !without.labels().contains(each)).toList();
        return labels.isEmpty() ? "" : clause + labels(labels);
    }

    private static String labels(List<String> labels) {
        return labels.stream().map(each -> ":" + quoted(each)).collect(Collectors.joining());
    }

    private static String quoted(String name) {
        return "`" + name.replace("`", "``") + "`";
    }
}
