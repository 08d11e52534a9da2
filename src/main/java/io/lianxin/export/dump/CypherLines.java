package io.lianxin.export.dump;

import io.lianxin.export.CypherText;
import io.lianxin.export.dump.GraphPart.Dot;
import io.lianxin.export.dump.GraphPart.Link;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Cypher that makes the graph in an empty database, a statement a line, each closed by a semicolon.
 */
final class CypherLines {

    private static final int ROWS = 200;

    private CypherLines() {}

    /** What comes first: ids are unique and found fast. */
    static String head() {
        return """
        CREATE CONSTRAINT lianxin_id IF NOT EXISTS FOR (n:Node) REQUIRE n.id IS UNIQUE;
        CALL db.awaitIndexes(300);
        """;
    }

    /** Statements that create records; those of the same labels together. */
    static String dots(List<Dot> page) {
        var byLabels = new TreeMap<String, List<String>>();
        for (var dot : page) {
            byLabels.computeIfAbsent(
                            dot.labels().stream()
                                    .map(CypherText::name)
                                    .collect(Collectors.joining(":", ":", "")),
                            same -> new ArrayList<>())
                    .add(CypherText.literal(dot.properties()));
        }
        var text = new StringBuilder();
        byLabels.forEach(
                (labels, rows) -> statements(rows, "CREATE (n" + labels + ") SET n = row", text));
        return text.toString();
    }

    /** Statements that create relationships; those of one type together. */
    static String links(List<Link> page) {
        var byType = new TreeMap<String, List<String>>();
        for (var link : page) {
            byType.computeIfAbsent(CypherText.name(link.type()), same -> new ArrayList<>())
                    .add(
                            "["
                                    + CypherText.literal(link.from())
                                    + ", "
                                    + CypherText.literal(link.to())
                                    + "]");
        }
        var text = new StringBuilder();
        byType.forEach((type, rows) ->
                statements(
                        rows,
                        "MATCH (a:Node {id: row[0]}) MATCH (b:Node {id: row[1]}) CREATE (a)-[:"
                                + type
                                + "]->(b)",
                        text));
        return text.toString();
    }

    private static void statements(List<String> rows, String what, StringBuilder text) {
        for (int from = 0; from < rows.size(); from += ROWS) {
            var some = rows.subList(from, Math.min(from + ROWS, rows.size()));
            text.append("UNWIND [")
                    .append(String.join(", ", some))
                    .append("] AS row ")
                    .append(what)
                    .append(";\n");
        }
    }
}
