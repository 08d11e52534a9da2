package io.lianxin.web.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.support.DatabaseTest;
import io.lianxin.support.TestGraph;
import io.lianxin.web.cache.QuickAnswers;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Whoever shows credentials is answered the usual way, so that both ways can be compared. */
@DatabaseTest
@TestPropertySource(properties = "lianxin.cost.degrees=unknown")
@DisplayName("The quick way and the usual way send the same bytes")
class QuickAnswersIT {

    private static final List<String> ACCEPTED =
            List.of(
                    "application/json",
                    "application/graphql-response+json",
                    "*/*",
                    "application/json, */*",
                    "application/graphql-response+json, application/json",
                    "application/json;q=0.5, application/graphql-response+json",
                    "text/html");

    private static final int OK = 200;
    private static final String JSON = "application/json";

    private final HttpClient http = HttpClient.newHttpClient();
    @Autowired private QuickAnswers quick;
    @LocalServerPort private int port;

    @BeforeEach
    void onePost(@Autowired TestGraph graph) {
        graph.wipe();
        graph.write("CREATE (:Post:Record:Node {id: 'post-a', name: 'a \"name\"\\n\\u2028名'})");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'query': '{ post(id: \\'post-a\\') { name caption } }'}",
                "{'query': 'query ($id: ID!) { post(id: $id) { __typename holders { totalCount } }"
                        + " }', 'variables': {'id': 'post-a'}, 'operationName': null}",
                "{'query': 'query A { posts { nodes { name } } } query B { people { totalCount }"
                        + " }', 'operationName': 'A'}",
                "{'query': '{ posts(first: 500) { totalCount } people { totalCount } }'}",
                "{'query': '{ __typename posts { nodes { id } } }', 'variables': null}",
            })
    void whatIsAnsweredQuickly(String quoted) throws Exception {
        var body = quoted.replace("\\'", "\\\"").replace('\'', '"');
        for (var accept : ACCEPTED) {
            same(body, accept);
        }
        assertThat(
                        quick.answer(
                                body.getBytes(StandardCharsets.UTF_8),
                                "application/json",
                                Locale.ENGLISH))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "{'query': 7}",
                "{'query': '{ posts { nodes { id } } }', 'variables': []}",
                "{'query': '{ posts { nodes { id } } }', 'operationName': {}}",
                "{'query': '{ posts { nodes { id } } }', 'extensions': {'more': true}}",
                "{'query': '{ posts { nodes { no } } }'}",
                "{'query': '{ posts { nodes { id } '}",
                "{'query': 'query ($id: ID!) { post(id: $id) { id } }'}",
                "{'query': 'query A { posts { nodes { id } } } query B { __typename }'}",
                "{'query': '{ __schema { queryType { name } } }'}",
                "{'variables': {}}",
            })
    void whatIsLeftToTheUsualWay(String quoted) throws Exception {
        var body = quoted.replace('\'', '"');
        for (var accept : ACCEPTED) {
            same(body, accept);
        }
        assertThat(
                        quick.answer(
                                body.getBytes(StandardCharsets.UTF_8),
                                "application/json",
                                Locale.ENGLISH))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json; charset=utf-8",
                "application/json-patch+json",
                "application/jsonx",
                "text/plain"
            })
    void otherMediaTypesAreTakenAsTheUsualWayTakesThem(String type) throws Exception {
        var body = "{\"query\": \"{ posts { nodes { id } } }\"}";
        var usual = ask(body, type, "application/json", "Authorization", "Bearer nobody");
        var quickly = ask(body, type, "application/json", "Cache-Control", "no-cache");
        assertThat(told(quickly)).isEqualTo(told(usual));
    }

    private void same(String body, String accept) throws IOException, InterruptedException {
        var usual = ask(body, JSON, accept, "Authorization", "Bearer nobody");
        var quickly = ask(body, JSON, accept, "Cache-Control", "no-cache");
        assertThat(told(quickly)).as("%s for %s", body, accept).isEqualTo(told(usual));
    }

    /** All but the bodies of faults, which name their moment. */
    private static List<Object> told(HttpResponse<String> response) {
        if (response.statusCode() != OK) {
            return List.of(response.statusCode());
        }
        return List.of(
                response.statusCode(),
                response.headers().allValues("Content-Type"),
                response.headers().allValues("Content-Length"),
                response.body());
    }

    private HttpResponse<String> ask(
            String body, String type, String accept, String header, String value)
            throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                        .header("Content-Type", type)
                        .header("Accept", accept)
                        .header(header, value)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
