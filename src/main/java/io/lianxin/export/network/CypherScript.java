package io.lianxin.export.network;

import io.lianxin.export.CypherText;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes a network as Cypher that makes it in an empty Neo4j database, and changes nothing when it
 * is run again. Labels and relationship types are the names that the answer gives in {@code type}.
 */
final class CypherScript {

    private static final String TYPE = "type";
    private static final String RECORD = "Record";
    private static final String RELATED = "RELATED";

    private CypherScript() {}

    /** Writes it. */
    static String of(NetworkAnswer answer, Origin origin) {
        var flat = Flat.of(answer);
        var script =
                new StringBuilder("// ")
                        .append(origin.source().replaceAll("\\R", " "))
                        .append('\n')
                        .append(
                                "CREATE CONSTRAINT record_id IF NOT EXISTS FOR (n:Record) REQUIRE"
                                        + " n.id IS UNIQUE;\n");
        var byLabel = new LinkedHashMap<String, Map<String, Map<String, Object>>>();
        flat.dots()
                .forEach((id, values) ->
                        byLabel.computeIfAbsent(
                                        Flat.first(values, List.of(TYPE), RECORD),
                                        same -> new LinkedHashMap<>())
                                .put(id, values));
        byLabel.forEach((label, dots) -> dots(label, dots, script));
        for (var line : answer.lines().values()) {
            line(line, flat.lines().getOrDefault(line.id(), Map.of()), script);
        }
        return script.toString();
    }

    private static void dots(
            String label, Map<String, Map<String, Object>> dots, StringBuilder script) {
        script.append("UNWIND [\n");
        script.append(
                dots.entrySet().stream()
                        .map(dot ->
                                "  {id: "
                                        + CypherText.literal(dot.getKey())
                                        + ", values: "
                                        + CypherText.literal(dot.getValue())
                                        + "}")
                        .collect(Collectors.joining(",\n")));
        script.append("\n] AS row MERGE (n:Record {id: row.id}) SET n:")
                .append(CypherText.name(label))
                .append(", n += row.values;\n");
    }

    private static void line(
            NetworkAnswer.Line line, Map<String, Object> values, StringBuilder script) {
        script.append("MATCH (a:Record {id: ")
                .append(CypherText.literal(line.source()))
                .append("}), (b:Record {id: ")
                .append(CypherText.literal(line.target()))
                .append("}) MERGE (a)-[r:")
                .append(CypherText.name(Flat.first(values, List.of(TYPE), RELATED)))
                .append(" {id: ")
                .append(CypherText.literal(line.id()))
                .append("}]->(b) SET r += ")
                .append(CypherText.literal(values))
                .append(";\n");
    }
}
