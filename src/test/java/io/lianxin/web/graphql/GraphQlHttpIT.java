package io.lianxin.web.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.support.DatabaseTest;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;

@DatabaseTest
class GraphQlHttpIT {

    private final HttpClient http = HttpClient.newHttpClient();
    @LocalServerPort private int port;

    @Test
    void theSchemaIsServedAsItIsCommitted() throws Exception {
        var response = send(HttpRequest.newBuilder(uri("/schema.graphql")).GET());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo(Files.readString(Path.of("docs/schema.graphqls")));
    }

    @Test
    void explanationsAreWithheldWhereNotConfigured() throws Exception {
        var response =
                send(
                        HttpRequest.newBuilder(uri("/graphql"))
                                .header("Content-Type", "application/json")
                                .header("Lianxin-Explain", "true")
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                "{\"query\": \"{ posts { totalCount } }\"}")));
        assertThat(response.body()).contains("\"record\"").doesNotContain("explain");
    }

    @Test
    void aWrongArgumentIsAnErrorOfItsFieldAndNoServerError() throws Exception {
        var response =
                send(
                        HttpRequest.newBuilder(uri("/graphql"))
                                .header("Content-Type", "application/json")
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                "{\"query\": \"{ posts(first: 500) { totalCount }"
                                                        + " }\"}")));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body())
                .contains(
                        "Argument `first`: 500 is not between 0 and 100. Ask for at most 100 and go"
                                + " on with the cursor.")
                .contains("BAD_ARGUMENT");
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
