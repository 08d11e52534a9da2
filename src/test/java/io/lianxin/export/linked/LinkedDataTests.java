package io.lianxin.export.linked;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;

import io.lianxin.export.network.NetworkAnswer;
import io.lianxin.export.network.NetworkFormat;
import io.lianxin.export.network.Origin;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

@DisplayName("A processor that loads nothing from elsewhere reads the JSON-LD of a network whole")
class LinkedDataTests {

    private static final String BASE = "http://127.0.0.1:8080/";
    private static final Origin ORIGIN = new Origin(BASE, "Lianxin 连心, record 2026.11");
    private static final DocumentLoader NOTHING_FROM_ELSEWHERE =
            (address, options) -> {
                throw new JsonLdError(
                        JsonLdErrorCode.LOADING_DOCUMENT_FAILED, "it asks for " + address);
            };

    private static final NetworkAnswer ANSWER =
            NetworkAnswer.of(
                    Map.of(
                            "common",
                            Map.of(
                                    "nodes",
                                    List.of(
                                            Map.of(
                                                    "id", "person-1",
                                                    "type", "Person",
                                                    "caption", "孙某 \"x\"",
                                                    "x", 1.5,
                                                    "record",
                                                            Map.of(
                                                                    "__typename", "Person",
                                                                    "id", "person-1",
                                                                    "title",
                                                                            Map.of(
                                                                                    "zh", "名", "en",
                                                                                    "name"))),
                                            Map.of("id", "post-1", "type", "Post")),
                                    "edges",
                                    List.of(
                                            Map.of(
                                                    "id", "person-1 Person.posts post-1",
                                                    "source", "person-1",
                                                    "target", "post-1",
                                                    "type", "Person.posts",
                                                    "weight", 2,
                                                    "label", Map.of("zh", "职务", "en", "posts"),
                                                    "via",
                                                            List.of(
                                                                    Map.of(
                                                                            "id",
                                                                            "membership-1",
                                                                            "anyAlias",
                                                                            List.of(
                                                                                    "a",
                                                                                    "b"))))))));

    private static JsonArray expanded() throws Exception {
        var text = NetworkFormat.JSON_LD.write(ANSWER, ORIGIN);
        return JsonLd.expand(JsonDocument.of(new StringReader(text)))
                .loader(NOTHING_FROM_ELSEWHERE)
                .get();
    }

    @Test
    void noKeyIsLostAndEveryNameIsAnAddress() throws Exception {
        var person = expanded().getJsonObject(0);
        assertThat(person.getString("@id")).isEqualTo(BASE + "r/person-1");
        assertThat(person.getJsonArray("@type").getString(0)).isEqualTo("urn:lianxin:Person");
        assertThat(person.keySet())
                .containsExactlyInAnyOrder(
                        "@id",
                        "@type",
                        "http://www.w3.org/2000/01/rdf-schema#label",
                        "http://www.w3.org/ns/org#holds",
                        "urn:lianxin:record",
                        "urn:lianxin:x");
        var line = expanded().getJsonObject(2);
        assertThat(line.keySet())
                .containsExactlyInAnyOrder(
                        "@id",
                        "@type",
                        "urn:lianxin:source",
                        "urn:lianxin:target",
                        "urn:lianxin:type",
                        "urn:lianxin:weight",
                        "urn:lianxin:label",
                        "urn:lianxin:via");
        for (var each : expanded()) {
            names(each).forEach(name -> assertThat(name).matches("(https?://|urn:lianxin:).+"));
        }
    }

    @Test
    @DisplayName("Who holds a post is stated in the terms of the Organization Ontology")
    void aLineIsStatedInTheTermsOfOthers() throws Exception {
        var triples =
                JsonLd.toRdf(
                                JsonDocument.of(
                                        new StringReader(
                                                NetworkFormat.JSON_LD.write(ANSWER, ORIGIN))))
                        .loader(NOTHING_FROM_ELSEWHERE)
                        .get()
                        .toList();
        assertThat(triples)
                .anyMatch(triple ->
                        triple.getSubject().getValue().equals(BASE + "r/person-1")
                                && triple.getPredicate()
                                        .getValue()
                                        .equals("http://www.w3.org/ns/org#holds")
                                && triple.getObject().getValue().equals(BASE + "r/post-1"));
    }

    /** All names of properties and types, at any depth. */
    private static Set<String> names(JsonValue value) {
        var names = new HashSet<String>();
        if (value instanceof JsonArray list) {
            list.forEach(each -> names.addAll(names(each)));
        } else if (value instanceof JsonObject node) {
            node.keySet().stream().filter(key -> !key.startsWith("@")).forEach(names::add);
            if (node.get("@type") instanceof JsonArray types) {
                types.forEach(type -> names.add(((JsonString) type).getString()));
            }
            node.values().forEach(each -> names.addAll(names(each)));
        }
        return names;
    }
}
