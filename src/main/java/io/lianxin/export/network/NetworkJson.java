package io.lianxin.export.network;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a network as the JSON of programs that draw, with every value as the answer has it. */
final class NetworkJson {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final String DATA = "data";
    private static final String ORIGIN = "readFrom";
    private static final List<String> PLACE = List.of("x", "y");

    private NetworkJson() {}

    /** Elements JSON of Cytoscape.js and Cytoscape; with places for the layout {@code preset}. */
    static String cytoscape(NetworkAnswer answer, Origin origin) {
        var nodes = new ArrayList<Map<String, Object>>();
        for (var dot : answer.dots().values()) {
            var node = new LinkedHashMap<String, Object>();
            node.put(DATA, dot(dot));
            var place = new LinkedHashMap<String, @Nullable Object>();
            PLACE.forEach(each -> place.put(each, dot.values().get(each)));
            if (place.values().stream().allMatch(Number.class::isInstance)) {
                node.put("position", place);
            }
            nodes.add(node);
        }
        var edges = answer.lines().values().stream().map(line -> Map.of(DATA, line(line))).toList();
        return JSON.writeValueAsString(
                ordered(
                        DATA,
                        Map.of(ORIGIN, origin.source()),
                        "elements",
                        ordered("nodes", nodes, "edges", edges)));
    }

    /** Nodes and links as D3's force layout takes them. */
    static String d3(NetworkAnswer answer, Origin origin) {
        var whole = new LinkedHashMap<String, Object>();
        whole.put(ORIGIN, origin.source());
        whole.put("nodes", answer.dots().values().stream().map(NetworkJson::dot).toList());
        whole.put("links", answer.lines().values().stream().map(NetworkJson::line).toList());
        return JSON.writeValueAsString(whole);
    }

    private static Map<String, Object> ordered(
            String first, Object one, String second, Object other) {
        var both = new LinkedHashMap<String, Object>();
        both.put(first, one);
        both.put(second, other);
        return both;
    }

    private static Map<String, @Nullable Object> dot(NetworkAnswer.Dot dot) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put(NetworkAnswer.ID, dot.id());
        values.putAll(dot.values());
        return values;
    }

    private static Map<String, @Nullable Object> line(NetworkAnswer.Line line) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put(NetworkAnswer.ID, line.id());
        values.put(NetworkAnswer.SOURCE, line.source());
        values.put(NetworkAnswer.TARGET, line.target());
        values.putAll(line.values());
        return values;
    }
}
