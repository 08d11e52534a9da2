package io.lianxin.web.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.graph.GraphWriter;
import io.lianxin.graph.GraphWriter.Change;
import io.lianxin.graph.LoadBracket;
import io.lianxin.graph.PausedLoad;
import io.lianxin.graph.Statement;
import io.lianxin.support.BothWays;
import io.lianxin.support.DatabaseTest;
import io.lianxin.support.TestGraph;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Every answer comes from one version of the record. */
@DatabaseTest
class ConsistencyIT {

    private static final String TWO_FIELDS =
            "{\"query\": \"{ a: post(id: \\\"post-a\\\") { name } b: post(id: \\\"post-b\\\") {"
                    + " name } }\"}";

    private final JsonMapper json = new JsonMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private final GraphWriter writer;
    @LocalServerPort private int port;

    ConsistencyIT(@Autowired GraphWriter writer) {
        this.writer = writer;
    }

    @BeforeEach
    void twoPosts(@Autowired TestGraph graph) {
        graph.wipe();
        graph.write(
                """
                CREATE (:Post:Record:Node {id: 'post-a', name: 'zero'}),
                       (:Post:Record:Node {id: 'post-b', name: 'zero'})
                """);
    }

    @BothWays
    void anOperationIsToldToComeBackWhileALoadIsCommitting() throws Exception {
        try (var load = new PausedLoad(writer, LoadBracket.Stage.OPENED)) {
            var loaded = load.start("next", ConsistencyIT::rename);
            load.awaitPause();
            var refused = post();
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).contains("1");
            assertThat(body(refused).at("/errors/0/extensions/code").asString())
                    .isEqualTo("RECORD_BUSY");
            load.resume();
            loaded.join();
        }
        var answer = body(post());
        assertThat(answer.at("/data/a/name").asString()).isEqualTo("next");
        assertThat(answer.at("/extensions/record/release").asString()).isEqualTo("next");
        assertThat(answer.at("/extensions/record/sha256").asString()).isEqualTo("hash of next");
    }

    @BothWays
    void twoRootFieldsNeverComeFromTwoReleases() throws Exception {
        var bracket = new LoadBracket(writer);
        var loads =
                CompletableFuture.runAsync(() -> {
                    for (int i = 0; i < 25; i++) {
                        var release = "release " + i;
                        bracket.load(release, "hash", to -> rename(to, release));
                    }
                });
        int answers = 0;
        while (!loads.isDone() || answers == 0) {
            var response = post();
            if (response.statusCode() == 200) {
                var answer = body(response);
                var name = answer.at("/data/a/name").asString();
                assertThat(answer.at("/data/b/name").asString()).isEqualTo(name);
                if (!name.equals("zero")) {
                    assertThat(answer.at("/extensions/record/release").asString()).isEqualTo(name);
                }
                answers++;
            }
        }
        loads.join();
    }

    private static void rename(Change to, String release) {
        to.run(new Statement("MATCH (p:Post) SET p.name = $name", Map.of("name", release)));
    }

    private HttpResponse<String> post() throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(TWO_FIELDS))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private JsonNode body(HttpResponse<String> response) {
        return json.readTree(response.body());
    }
}
