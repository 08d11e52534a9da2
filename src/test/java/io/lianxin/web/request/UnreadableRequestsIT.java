package io.lianxin.web.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.support.DatabaseTest;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

@DatabaseTest
@DisplayName("A question that cannot be answered whatever it asks is refused, with the remedy")
class UnreadableRequestsIT {

    private static final String QUESTION = "{\"query\": \"{ __typename }\"}";

    private final HttpClient http = HttpClient.newHttpClient();
    @LocalServerPort private int port;

    @ParameterizedTest
    @ValueSource(strings = {"null", " \n null", "[]", "[{\"query\": \"{ a }\"}]", "\"{ a }\"", "1"})
    void aBodyThatIsNoObjectIsRefused(String body) throws Exception {
        var plain = post(BodyPublishers.ofString(body), "application/json");
        assertThat(plain.statusCode()).isEqualTo(400);
        assertThat(plain.body())
                .startsWith("{\"errors\":[{\"message\":\"The body is no JSON object. Send ")
                .contains("variables");
        assertThat(post(chunked(body), "*/*").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "nonsense", "{}"})
    void aBodyThatIsNoQuestionIsRefused(String body) throws Exception {
        var answer = post(BodyPublishers.ofString(body), "*/*");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("The body is no ", "Send {", "INVALID_REQUEST");
    }

    @Test
    void anAddressWithoutAQuestionIsToldWhereToAsk() throws Exception {
        var address = URI.create("http://127.0.0.1:" + port + "/graphql");
        var answer =
                http.send(HttpRequest.newBuilder(address).GET().build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.body()).contains("?query=", "/console", "INVALID_REQUEST");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html",
                "image/png, text/plain;q=0.5",
                "text/csv;q=0",
                "application/json;q=0"
            })
    void whoAcceptsNoAnswerIsToldWhatThereIs(String accept) throws Exception {
        var answer = post(BodyPublishers.ofString(QUESTION), accept);
        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.body()).contains("application/graphql-response+json", "Accept one");
        var asked = "http://127.0.0.1:" + port + "/graphql?query=%7B__typename%7D";
        var got =
                http.send(
                        HttpRequest.newBuilder(URI.create(asked)).header("Accept", accept).build(),
                        BodyHandlers.ofString());
        assertThat(got.statusCode()).isEqualTo(406);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "application/*",
                "application/json;charset=utf-8",
                "application/graphql-response+json, application/json;q=0.9",
                "text/html, */*;q=0.1"
            })
    void whoAcceptsAnAnswerGetsOne(String accept) throws Exception {
        for (var body : new String[] {QUESTION, " \r\n\t" + QUESTION}) {
            for (var way : new BodyPublisher[] {BodyPublishers.ofString(body), chunked(body)}) {
                var answer = post(way, accept);
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
                assertThat(answer.body()).contains("\"Query\"");
            }
        }
    }

    /** A body whose length the server does not know. */
    private static BodyPublisher chunked(String body) {
        return BodyPublishers.ofInputStream(
                () -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }

    private HttpResponse<String> post(BodyPublisher body, String accept)
            throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                        .header("Content-Type", "application/json")
                        .header("Accept", accept)
                        .POST(body)
                        .build(),
                BodyHandlers.ofString());
    }
}
