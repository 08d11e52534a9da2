package io.lianxin.web.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.support.DatabaseTest;
import io.lianxin.support.StatementRecorder;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

@DatabaseTest
@TestPropertySource(properties = {"lianxin.cost.budget=1000000", "lianxin.http.draft=true"})
@DisplayName("An operation that costs too much is refused before the database is touched")
class CostHttpIT {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String DEAR =
            "places(first: 100) { nodes { contained(first: 100) { nodes { ... on Place {"
                    + " contained(first: 100) { nodes { id } } } } } } }";

    private final StatementRecorder statements;
    @LocalServerPort private int port;

    CostHttpIT(@Autowired StatementRecorder statements) {
        this.statements = statements;
    }

    @Test
    void aRefusedOperationSendsNoStatement() throws Exception {
        statements.clear();
        var answer = ask("{ few: places(first: 1) { nodes { id } } " + DEAR + " }");
        assertThat(statements.statements()).isEmpty();
        assertThat(answer.path("data").isMissingNode() || answer.path("data").isNull()).isTrue();
        var error = answer.path("errors").path(0);
        assertThat(error.path("extensions").path("code").asString()).isEqualTo("COST_EXCEEDED");
        assertThat(error.path("extensions").path("field").asString())
                .isEqualTo("places.nodes.contained");
        assertThat(error.path("message").asString())
                .startsWith("Field `places.nodes.contained` brings the cost of the")
                .contains("the budget is 1,000,000. No smaller page would fit: narrow ")
                .endsWith(" or ask in several operations.");
        assertThat(answer.path("extensions").path("cost").path("estimated").asLong())
                .isGreaterThan(1_000_000);
    }

    @Test
    void everyAnswerTellsItsCostAndTheBudget() throws Exception {
        statements.clear();
        var answer = ask("{ places(first: 3) { nodes { id } } }");
        assertThat(statements.statements()).hasSize(1);
        assertThat(answer.path("errors").isMissingNode()).isTrue();
        assertThat(answer.path("extensions").path("cost"))
                .isEqualTo(
                        JSON.readTree(
                                "{\"estimated\": 33, \"budget\": 1000000, \"counted\": true}"));
    }

    @Test
    void whatIsAskedOfTheSchemaAloneIsNotCharged() throws Exception {
        var answer = ask("{ __schema { queryType { name } } }");
        assertThat(answer.path("extensions").path("cost").isMissingNode()).isTrue();
    }

    private JsonNode ask(String query) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                        .header("Content-Type", "application/json")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        JSON.writeValueAsString(Map.of("query", query))))
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            return JSON.readTree(client.send(request, HttpResponse.BodyHandlers.ofString()).body());
        }
    }
}
