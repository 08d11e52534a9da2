package io.lianxin.export.network;

import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamException;

/**
 * Writes a network as GEXF 1.2 (gexf.net), the format of Gephi, with the dots where we draw them.
 */
final class Gexf {

    private static final String SPACE = "http://www.gexf.net/1.2draft";
    private static final List<String> DOT_LABELS = List.of("caption", "name", "title");
    private static final List<String> LINE_LABELS = List.of("label.zh", "label.en", "type");
    private static final String X = "x";
    private static final String Y = "y";

    private final NetworkAnswer answer;
    private final Origin origin;
    private final Flat flat;
    private final XmlText xml = new XmlText();

    private Gexf(NetworkAnswer answer, Origin origin) {
        this.answer = answer;
        this.origin = origin;
        this.flat = Flat.of(answer);
    }

    /** Writes it. */
    static String of(NetworkAnswer answer, Origin origin) {
        var file = new Gexf(answer, origin);
        return file.xml.document(file::gexf);
    }

    private void gexf() throws XMLStreamException {
        xml.element(
                "gexf",
                () -> {
                    xml.element(
                            "meta",
                            () ->
                                    xml.element(
                                            "description", () -> xml.characters(origin.source())));
                    xml.element("graph", this::graph, "defaultedgetype", "directed");
                },
                "xmlns",
                SPACE,
                "version",
                "1.2");
    }

    private void graph() throws XMLStreamException {
        attributes("node", flat.ofDots());
        attributes("edge", flat.ofLines());
        xml.element(
                "nodes",
                () -> {
                    for (var dot : flat.dots().entrySet()) {
                        dot(dot.getKey(), dot.getValue());
                    }
                });
        xml.element(
                "edges",
                () -> {
                    for (var line : answer.lines().values()) {
                        line(line, flat.lines().getOrDefault(line.id(), Map.of()));
                    }
                });
    }

    private void attributes(String of, List<Attribute> attributes) throws XMLStreamException {
        xml.element(
                "attributes",
                () -> {
                    for (int i = 0; i < attributes.size(); i++) {
                        xml.empty(
                                "attribute",
                                "id",
                                Integer.toString(i),
                                "title",
                                attributes.get(i).name(),
                                "type",
                                attributes.get(i).kind().written());
                    }
                },
                "class",
                of);
    }

    private void dot(String id, Map<String, Object> values) throws XMLStreamException {
        xml.element(
                "node",
                () -> {
                    values(values, flat.ofDots());
                    if (values.get(X) instanceof Number x && values.get(Y) instanceof Number y) {
                        xml.empty("position", X, String.valueOf(x), Y, String.valueOf(y), "z", "0");
                    }
                },
                "id",
                id,
                "label",
                Flat.first(values, DOT_LABELS, id));
    }

    private void line(NetworkAnswer.Line line, Map<String, Object> values)
            throws XMLStreamException {
        xml.element(
                "edge",
                () -> values(values, flat.ofLines()),
                "id",
                line.id(),
                "label",
                Flat.first(values, LINE_LABELS, line.id()),
                "source",
                line.source(),
                "target",
                line.target(),
                "weight",
                values.get("weight") instanceof Number weight ? weight.toString() : "1");
    }

    private void values(Map<String, Object> values, List<Attribute> attributes)
            throws XMLStreamException {
        xml.element(
                "attvalues",
                () -> {
                    for (int i = 0; i < attributes.size(); i++) {
                        var value = values.get(attributes.get(i).name());
                        if (value != null) {
                            xml.empty(
                                    "attvalue",
                                    "for",
                                    Integer.toString(i),
                                    "value",
                                    String.valueOf(value));
                        }
                    }
                });
    }
}
