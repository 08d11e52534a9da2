package io.lianxin.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.ingest.Loader;
import io.lianxin.support.DatabaseTest;
import io.lianxin.support.TestGraph;
import io.lianxin.support.WholeRecord;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.stream.Stream;

@DatabaseTest
@DisplayName("Every example of the gallery runs on the seed data and finds something")
class ExamplesIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @LocalServerPort private int port;

    @BeforeAll
    static void loadTheRecord(@Autowired TestGraph graph, @Autowired Loader loader) {
        WholeRecord.load(graph, loader);
    }

    @TestFactory
    Stream<DynamicTest> everyExampleIsAnswered(@Autowired ExampleGallery gallery) {
        return gallery.examples().stream()
                .map(example ->
                        DynamicTest.dynamicTest(
                                example.name() + " " + example.title().en(),
                                () -> isAnswered(example)));
    }

    private void isAnswered(Example example) throws IOException, InterruptedException {
        JsonNode answer = ask(example);
        assertThat(answer.path("errors")).as("errors of %s", example.name()).isEmpty();
        assertThat(answer.path("data").properties())
                .as("root fields of %s", example.name())
                .isNotEmpty()
                .allSatisfy(field ->
                        assertThat(saysSomething(field.getValue()))
                                .as("%s holds a value", field.getKey())
                                .isEqualTo(!example.empty().contains(field.getKey())));
    }

    private JsonNode ask(Example example) throws IOException, InterruptedException {
        JsonNode variables =
                JSON.readTree(example.variables().isEmpty() ? "{}" : example.variables());
        String body =
                JSON.writeValueAsString(Map.of("query", example.query(), "variables", variables));
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return JSON.readTree(client.send(request, BodyHandlers.ofString()).body());
        }
    }

    /**
     * Whether an answer holds a text or a number other than naught; an empty page holds neither.
     */
    private static boolean saysSomething(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT ->
                    node.properties().stream()
                            .filter(field -> !field.getKey().equals("__typename"))
                            .anyMatch(field -> saysSomething(field.getValue()));
            case ARRAY -> node.values().stream().anyMatch(ExamplesIT::saysSomething);
            case NUMBER -> node.doubleValue() != 0;
            case STRING -> true;
            default -> false;
        };
    }
}
