package io.lianxin.web.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;

import io.lianxin.ingest.Loader;
import io.lianxin.mapping.NodeType;
import io.lianxin.mapping.SchemaModel;
import io.lianxin.support.DatabaseTest;
import io.lianxin.support.TestGraph;
import io.lianxin.support.WholeRecord;
import io.lianxin.web.html.Html;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@DatabaseTest
@DisplayName("A processor that loads nothing from elsewhere reads the JSON-LD of every noun whole")
class LinkedDataIT {

    private static final DocumentLoader NOTHING_FROM_ELSEWHERE =
            (address, options) -> {
                throw new JsonLdError(
                        JsonLdErrorCode.LOADING_DOCUMENT_FAILED, "it asks for " + address);
            };

    private final HttpClient http = HttpClient.newHttpClient();
    @LocalServerPort private int port;

    @BeforeAll
    static void loadTheRecord(@Autowired TestGraph graph, @Autowired Loader loader) {
        WholeRecord.load(graph, loader);
    }

    @TestFactory
    Stream<DynamicTest> everyNounIsReadWhole(
            @Autowired SchemaModel model, @Autowired TestGraph graph) {
        return model.nodes().values().stream()
                .filter(noun -> noun.forwards() == null)
                .map(noun ->
                        DynamicTest.dynamicTest(
                                noun.name(),
                                () -> {
                                    for (var id : ids(noun, graph)) {
                                        isReadWhole(noun, id);
                                    }
                                }));
    }

    /** Those with most relationships, and any. */
    private static List<String> ids(NodeType noun, TestGraph graph) {
        return graph
                .client()
                .query(
                        "MATCH (n:`%s`) WITH n ORDER BY COUNT { (n)--() } DESC, n.id LIMIT 2 RETURN n.id"
                                .formatted(noun.label()))
                .fetchAs(String.class)
                .all()
                .stream()
                .toList();
    }

    private void isReadWhole(NodeType noun, String id) throws Exception {
        var document = JsonDocument.of(new StringReader(linked(id)));
        var source = document.getJsonContent().orElseThrow().asJsonObject();
        var node =
                JsonLd.expand(document)
                        .loader(NOTHING_FROM_ELSEWHERE)
                        .get()
                        .getFirst()
                        .asJsonObject();
        assertThat(properties(node)).as("no key is dropped or merged").hasSize(keys(source));
        assertThat(node.getString("@id")).isEqualTo("http://127.0.0.1:" + port + Html.address(id));
        assertThat(node.getJsonArray("@type")).hasSize(noun.term() == null ? 1 : 2);
        names(node).forEach(name -> assertThat(name).as(id).matches("(https?://|urn:lianxin:).+"));
        var told =
                JsonLd.toRdf(document).loader(NOTHING_FROM_ELSEWHERE).get().toList().stream()
                        .filter(triple ->
                                triple.getSubject().getValue().equals(node.getString("@id")))
                        .map(triple -> triple.getPredicate().getValue())
                        .filter(predicate -> !predicate.endsWith("#type"))
                        .collect(Collectors.toSet());
        assertThat(told).as("triples of " + id).isEqualTo(filled(node));
    }

    private static int keys(JsonObject source) {
        return (int) source.keySet().stream().filter(key -> !key.startsWith("@")).count();
    }

    private static Set<String> properties(JsonObject node) {
        return node.keySet().stream()
                .filter(key -> !key.startsWith("@"))
                .collect(Collectors.toSet());
    }

    private static Set<String> filled(JsonObject node) {
        return properties(node).stream()
                .filter(key -> !node.getJsonArray(key).isEmpty())
                .collect(Collectors.toSet());
    }

    /** All names of properties and types, at any depth. */
    private static Set<String> names(JsonValue value) {
        var names = new HashSet<String>();
        if (value instanceof JsonArray list) {
            list.forEach(each -> names.addAll(names(each)));
        } else if (value instanceof JsonObject node) {
            names.addAll(properties(node));
            if (node.containsKey("@type") && node.get("@type") instanceof JsonArray types) {
                types.forEach(type -> names.add(((jakarta.json.JsonString) type).getString()));
            }
            node.values().forEach(each -> names.addAll(names(each)));
        }
        return names;
    }

    private String linked(String id) throws Exception {
        var address = "http://127.0.0.1:" + port + Html.address(id) + "?format=jsonld";
        var answer =
                http.send(
                        HttpRequest.newBuilder(URI.create(address)).build(),
                        BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer.body();
    }
}
