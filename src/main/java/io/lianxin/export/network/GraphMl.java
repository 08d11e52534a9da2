package io.lianxin.export.network;

import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamException;

/** Writes a network as GraphML 1.1 (graphml.graphdrawing.org), read by Gephi, yEd, igraph. */
final class GraphMl {

    private static final String SPACE = "http://graphml.graphdrawing.org/xmlns";

    private final NetworkAnswer answer;
    private final Origin origin;
    private final Flat flat;
    private final XmlText xml = new XmlText();

    private GraphMl(NetworkAnswer answer, Origin origin) {
        this.answer = answer;
        this.origin = origin;
        this.flat = Flat.of(answer);
    }

    /**
     * Writes it. Ids of lines are numbers there, since the format allows few characters; their own
     * ids stand in the attribute {@code id}.
     */
    static String of(NetworkAnswer answer, Origin origin) {
        var file = new GraphMl(answer, origin);
        return file.xml.document(file::graphml);
    }

    private void graphml() throws XMLStreamException {
        xml.element(
                "graphml",
                () -> {
                    key("source", "graph", "source", "string");
                    keys("node", "n", flat.ofDots());
                    key("e", "edge", "id", "string");
                    keys("edge", "e", flat.ofLines());
                    xml.element("graph", this::graph, "id", "network", "edgedefault", "directed");
                },
                "xmlns",
                SPACE);
    }

    private void keys(String of, String letter, List<Attribute> attributes)
            throws XMLStreamException {
        for (int i = 0; i < attributes.size(); i++) {
            var attribute = attributes.get(i);
            key(letter + i, of, attribute.name(), attribute.kind().written());
        }
    }

    private void key(String id, String of, String name, String type) throws XMLStreamException {
        xml.empty("key", "id", id, "for", of, "attr.name", name, "attr.type", type);
    }

    private void graph() throws XMLStreamException {
        datum("source", origin.source());
        for (var dot : flat.dots().entrySet()) {
            xml.element("node", () -> data("n", flat.ofDots(), dot.getValue()), "id", dot.getKey());
        }
        int number = 0;
        for (var line : answer.lines().values()) {
            var values = flat.lines().getOrDefault(line.id(), Map.of());
            xml.element(
                    "edge",
                    () -> {
                        datum("e", line.id());
                        data("e", flat.ofLines(), values);
                    },
                    "id",
                    "line-" + ++number,
                    "source",
                    line.source(),
                    "target",
                    line.target());
        }
    }

    private void data(String letter, List<Attribute> attributes, Map<String, Object> values)
            throws XMLStreamException {
        for (int i = 0; i < attributes.size(); i++) {
            var value = values.get(attributes.get(i).name());
            if (value != null) {
                datum(letter + i, String.valueOf(value));
            }
        }
    }

    private void datum(String key, String value) throws XMLStreamException {
        xml.element("data", () -> xml.characters(value), "key", key);
    }
}
