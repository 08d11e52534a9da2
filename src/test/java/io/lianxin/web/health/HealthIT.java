package io.lianxin.web.health;

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
@DisplayName("Whether the program lives and can answer is told without saying anything of it")
class HealthIT {

    private final HttpClient http = HttpClient.newHttpClient();
    @LocalServerPort private int port;

    @Test
    void itLivesAndIsReady() throws Exception {
        for (var path : new String[] {"/health", "/health/live", "/health/ready"}) {
            var answer = get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
            assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
