package io.lianxin.web.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.support.DatabaseTest;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

@DatabaseTest
@DisplayName("Numbers are for this machine alone, and operations are told apart by name")
class MetricsIT {

    private final HttpClient http = HttpClient.newHttpClient();
    @LocalServerPort private int port;

    @Test
    void anOperationIsCountedUnderItsName() throws Exception {
        var asked =
                send(
                        request("/graphql")
                                .header("Content-Type", "application/json")
                                .header("X-Request-Id", "seen-by-the-proxy.1")
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                "{\"query\": \"query Counted { posts { totalCount }"
                                                    + " }\", \"operationName\": \"Counted\"}")));
        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.headers().firstValue("X-Request-Id")).contains("seen-by-the-proxy.1");
        assertThat(send(request("/metrics")).body())
                .contains(
                        "lianxin_operation_seconds_count{operation=\"Counted\",stage=\"run\"} 1",
                        "lianxin_operations_running",
                        "jvm_memory_used_bytes");
    }

    @Test
    void whoComesThroughAProxyIsToldNothing() throws Exception {
        var answer = send(request("/metrics").header("X-Forwarded-For", "203.0.113.9"));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain("lianxin_");
    }

    @Test
    void aRequestWithoutANameGetsOneAndAnHarmfulOneIsNotRepeated() throws Exception {
        var answer = send(request("/graphql").header("X-Request-Id", "a b{}"));
        assertThat(answer.headers().firstValue("X-Request-Id"))
                .get()
                .asString()
                .matches("[0-9a-f]+-\\d+");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
