package io.lianxin.web.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.support.DatabaseTest;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import java.util.Map;

@DatabaseTest
@TestPropertySource(properties = {"lianxin.cost.budget=1000000", "lianxin.http.draft=true"})
@DisplayName("With lianxin.http.draft statuses are those of the newer draft of GraphQL over HTTP")
class DraftStatusIT {

    @LocalServerPort private int port;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "data alone | '{\"query\": \"{ __typename }\"}' | 200 | 200",
                "data and errors | '{\"query\": \"{ places(first: 101) { nodes { id } } a:"
                        + " __typename }\"}' | 294 | 200",
                "no JSON | '{\"query\":' | 400 | 400",
                "a batch | '[{\"query\": \"{ __typename }\"}]' | 422 | 422",
                "a typing error | '{\"qeury\": \"{ __typename }\"}' | 422 | 422",
                "a part of the wrong kind | '{\"query\": \"{ __typename }\", \"variables\": [7]}' |"
                        + " 422 | 422",
                "no GraphQL | '{\"query\": \"{\"}' | 400 | 200",
                "not valid | '{\"query\": \"{ nothing }\"}' | 422 | 200",
                "no operation of the name | '{\"query\": \"query Q { __typename }\","
                        + " \"operationName\": \"R\"}' | 422 | 200",
                "no operation alone | '{\"query\": \"query Q { __typename } query R { __typename"
                        + " }\"}' | 422 | 200",
                "a variable missing | '{\"query\": \"query Q($id: ID!) { node(id: $id) { id } }\"}'"
                        + " | 422 | 200"
            })
    void theStatusIsThatOfTheDraft(String what, String body, int draft, int older)
            throws Exception {
        assertThat(http().post(body, Http.GRAPHQL).status()).as(what).isEqualTo(draft);
        assertThat(http().post(body, Http.PLAIN).status()).as(what).isEqualTo(older);
    }

    @Test
    void whatIsNoQuestionByItsHeadHasTheStatusesOfBothDrafts() throws Exception {
        var json = Map.of("Content-Type", Http.PLAIN);
        var question = "{\"query\": \"{ __typename }\"}";
        assertThat(http().send("PUT", "", question, json).status()).isEqualTo(405);
        assertThat(http().get(Map.of("query", "mutation { a }"), Http.GRAPHQL).status())
                .isEqualTo(405);
        assertThat(http().post(question, "text/html").status()).isEqualTo(406);
        assertThat(http().post(" ".repeat(300_000), Http.GRAPHQL).status()).isEqualTo(413);
        assertThat(http().get(Map.of("query", " ".repeat(20_000)), Http.GRAPHQL).status())
                .isEqualTo(414);
        assertThat(http().send("POST", "", question, Map.of()).status()).isEqualTo(415);
    }

    @Test
    void aDearOperationCannotBeProcessed() throws Exception {
        var dearer =
                "{ places(first: 100) { nodes { contained(first: 100) { nodes { ... on Place {"
                        + " contained(first: 100) { nodes { ... on Place { id } } } } } } } } }";
        var answer = http().ask(dearer, Http.GRAPHQL);
        assertThat(answer.code()).isEqualTo("COST_EXCEEDED");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(http().ask(dearer, Http.PLAIN).status()).isEqualTo(200);
    }

    private Http http() {
        return new Http(port);
    }
}
