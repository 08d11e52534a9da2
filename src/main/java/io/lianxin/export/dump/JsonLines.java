package io.lianxin.export.dump;

import io.lianxin.export.dump.GraphPart.Dot;
import io.lianxin.export.dump.GraphPart.Link;

import tools.jackson.databind.json.JsonMapper;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * JSON Lines: an object a line, in the shape that `apoc.export.json` of Neo4j writes. A day is a
 * text; which properties are days says the manifest.
 */
final class JsonLines {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String TYPE = "type";
    private static final String ID = "id";

    private JsonLines() {}

    static String dots(List<Dot> page) {
        var text = new StringBuilder();
        for (var dot : page) {
            var line = new LinkedHashMap<String, Object>();
            line.put(TYPE, "node");
            line.put(ID, dot.id());
            line.put("labels", dot.labels());
            line.put("properties", plain(dot.properties()));
            text.append(JSON.writeValueAsString(line)).append('\n');
        }
        return text.toString();
    }

    static String links(List<Link> page) {
        var text = new StringBuilder();
        for (var link : page) {
            var line = new LinkedHashMap<String, Object>();
            line.put(TYPE, "relationship");
            line.put(ID, link.from() + " " + link.type() + " " + link.to());
            line.put("label", link.type());
            line.put("start", Map.of(ID, link.from()));
            line.put("end", Map.of(ID, link.to()));
            text.append(JSON.writeValueAsString(line)).append('\n');
        }
        return text.toString();
    }

    private static Map<String, Object> plain(Map<String, Object> properties) {
        var plain = new TreeMap<String, Object>();
        properties.forEach((name, value) ->
                plain.put(name, value instanceof LocalDate day ? day.toString() : value));
        return plain;
    }
}
