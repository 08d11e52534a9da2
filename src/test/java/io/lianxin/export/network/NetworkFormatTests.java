package io.lianxin.export.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.gexf.SimpleGEXFEventDrivenImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import tools.jackson.databind.json.JsonMapper;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;

@DisplayName("A network leaves whole in every format, whatever its texts hold")
class NetworkFormatTests {

    private static final String HOSTILE =
            "孙某, \"说\" 'x' <b>&amp;]]>\u0001\n=1+1\\ `RETURN` \uD83D\uDE00 ; }) DETACH DELETE";

    private static final Origin ORIGIN =
            Origin.of(
                    "http://127.0.0.1:8080/",
                    Map.of(
                            "extensions",
                            Map.of("record", Map.of("release", "2026.11", "sha256", "abc"))));

    private static NetworkAnswer answer() {
        var one = new HashMap<String, Object>();
        one.put("id", "person-1");
        one.put("caption", HOSTILE);
        one.put("type", "Person");
        one.put("x", 12.5);
        one.put("y", 900);
        one.put("empty", null);
        one.put(
                "record",
                Map.of("names", List.of("a", "b"), "citations", List.of(Map.of("id", 7))));
        var two = Map.of("id", "event-1", "caption", "event", "type", "Ev`ent", "x", 1, "y", 2);
        var line =
                Map.of(
                        "id", "person-1 Actor.events event-1",
                        "source", "person-1",
                        "target", "event-1",
                        "type", "Actor.events",
                        "weight", 2,
                        "label", Map.of("zh", "参加 & <", "en", "events"));
        var other =
                Map.of("id", "another", "source", "event-1", "target", "place-1", "weight", 0.5);
        return NetworkAnswer.of(
                Map.of(
                        "around",
                        Map.of("nodes", List.of(one, two), "edges", List.of(line, other)),
                        "again",
                        List.of(Map.of("nodes", List.of(two), "edges", List.of(line)))));
    }

    @Test
    @DisplayName("What stands in several places is one; a line's end is a dot")
    void partsAreFoundOnce() {
        assertThat(answer().dots().keySet())
                .containsExactlyInAnyOrder("person-1", "event-1", "place-1");
        assertThat(answer().lines().keySet())
                .containsExactlyInAnyOrder("person-1 Actor.events event-1", "another");
    }

    @Test
    @DisplayName("An answer without a network says what to ask for")
    void noNetwork() {
        assertThatThrownBy(() -> NetworkAnswer.of(Map.of("people", Map.of("nodes", List.of()))))
                .hasMessage(
                        "There is no network in the answer. Ask for `nodes { id }` and `edges { id"
                                + " source target }`, for instance of `neighborhood` or `paths`.");
        assertThatThrownBy(() ->
                        NetworkAnswer.of(
                                Map.of(
                                        "nodes",
                                        List.of(Map.of("caption", "x")),
                                        "edges",
                                        List.of())))
                .hasMessage("The `nodes` of the network lack `id`. Select it, without an alias.");
        var page =
                Map.of(
                        "nodes",
                        List.of(Map.of("id", "a")),
                        "edges",
                        List.of(Map.of("cursor", "c", "node", Map.of("id", "a"))));
        assertThatThrownBy(() -> NetworkAnswer.of(Map.of("people", page)))
                .hasMessageStartingWith("There is no network in the answer.");
    }

    @ParameterizedTest
    @CsvSource({"GRAPHML, graphml.xsd", "GEXF, gexf.xsd"})
    void validatesAgainstItsSchema(NetworkFormat format, String schema) throws Exception {
        var factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        var source = Objects.requireNonNull(GraphMLImporter.class.getResource("/" + schema));
        factory.newSchema(source)
                .newValidator()
                .validate(new StreamSource(new StringReader(format.write(answer(), ORIGIN))));
    }

    @Test
    @DisplayName("JGraphT reads GraphML back: the same dots, lines and texts")
    void graphMlIsReadBack() {
        var graph = new DirectedPseudograph<String, DefaultEdge>(DefaultEdge.class);
        var names = new HashSet<String>();
        var texts = new HashSet<String>();
        var importer = new GraphMLImporter<String, DefaultEdge>();
        importer.setVertexFactory(id -> id);
        importer.addVertexAttributeConsumer((vertex, value) -> {
            names.add(vertex.getSecond());
            texts.add(value.getValue());
        });
        importer.importGraph(
                graph, new StringReader(NetworkFormat.GRAPHML.write(answer(), ORIGIN)));
        assertThat(graph.vertexSet()).containsExactlyInAnyOrder("person-1", "event-1", "place-1");
        assertThat(graph.edgeSet()).hasSize(2);
        assertThat(names).contains("caption", "record.names", "record.citations");
        assertThat(texts).contains(HOSTILE.replace('\u0001', '\uFFFD'));
    }

    @Test
    @DisplayName("JGraphT reads GEXF back: the same dots and lines")
    void gexfIsReadBack() {
        var dots = new ArrayList<String>();
        var lines = new ArrayList<String>();
        var importer = new SimpleGEXFEventDrivenImporter();
        importer.addVertexConsumer(dots::add);
        importer.addEdgeConsumer(edge -> lines.add(edge.getFirst() + ">" + edge.getSecond()));
        importer.importInput(new StringReader(NetworkFormat.GEXF.write(answer(), ORIGIN)));
        assertThat(dots).containsExactlyInAnyOrder("person-1", "event-1", "place-1");
        assertThat(lines).containsExactlyInAnyOrder("person-1>event-1", "event-1>place-1");
    }

    @Test
    void tablesHaveALineForEachPart() {
        assertThat(NetworkFormat.EDGES.write(answer(), ORIGIN))
                .startsWith("id,source,target,")
                .contains("\r\nanother,event-1,place-1,");
        assertThat(NetworkFormat.NODES.write(answer(), ORIGIN))
                .startsWith("id,")
                .contains("\r\nevent-1,")
                .contains("\"\"说\"\"");
    }

    @ParameterizedTest
    @EnumSource(names = {"CYTOSCAPE", "D3"})
    void jsonHoldsEveryValue(NetworkFormat format) {
        var text = format.write(answer(), ORIGIN);
        var json = new JsonMapper().readTree(text);
        assertThat(json.findValuesAsString("caption")).contains(HOSTILE);
        assertThat(json.findValuesAsString("source"))
                .containsExactlyInAnyOrder("person-1", "event-1");
        assertThat(Arrays.asList(text.split("\n"))).hasSizeGreaterThan(10);
    }

    @Test
    void cypherQuotesTextsAndNames() {
        assertThat(NetworkFormat.CYPHER.write(answer(), ORIGIN))
                .contains("SET n:`Ev``ent`")
                .contains("\\'x\\'")
                .contains("=1+1\\\\ `RETURN`")
                .doesNotContain("\n=1+1");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NODES", "EDGES"})
    void aFileTellsWhereItIsFrom(NetworkFormat format) {
        assertThat(format.write(answer(), ORIGIN))
                .contains("Lianxin 连心, record 2026.11, SHA-256 abc, http://127.0.0.1:8080/");
    }

    @Test
    void addressesNameFormats() {
        assertThat(NetworkFormat.ofName("a.graphml")).contains(NetworkFormat.GRAPHML);
        assertThat(NetworkFormat.ofName("a.edges.csv")).contains(NetworkFormat.EDGES);
        assertThat(NetworkFormat.ofName("a.csv")).isEmpty();
    }
}
