package io.lianxin.export.dump;

import io.lianxin.export.dump.GraphPart.Dot;
import io.lianxin.export.dump.GraphPart.Link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
                                    .map(CypherLines::quoted)
                                    .collect(Collectors.joining(":", ":", "")),
                            same -> new ArrayList<>())
                    .add(literal(dot.properties()));
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
            byType.computeIfAbsent(quoted(link.type()), same -> new ArrayList<>())
                    .add("[" + literal(link.from()) + ", " + literal(link.to()) + "]");
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

    /** A name between backticks. */
    private static String quoted(String name) {
        return '`' + name.replace("`", "``") + '`';
    }

    private static String literal(Object value) {
        return switch (value) {
            case Boolean truth -> truth.toString();
            case Long number -> number.toString();
            case Double number -> number.toString();
            case LocalDate day -> "date('" + day + "')";
            case List<?> list ->
                    list.stream()
                            .map(CypherLines::literal)
                            .collect(Collectors.joining(", ", "[", "]"));
            case Map<?, ?> map ->
                    map.entrySet().stream()
                            .map(each ->
                                    quoted(String.valueOf(each.getKey()))
                                            + ": "
                                            + literal(each.getValue()))
                            .collect(Collectors.joining(", ", "{", "}"));
            default ->
                    "'"
                            + String.valueOf(value)
                                    .replace("\\", "\\\\")
                                    .replace("'", "\\'")
                                    .replace("\n", "\\n")
                                    .replace("\r", "\\r")
                            + "'";
        };
    }
}
