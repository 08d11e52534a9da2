package io.lianxin.web.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.support.DatabaseTest;
import io.lianxin.web.page.Scenes;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

@DatabaseTest
@DisplayName("GraphQL over HTTP is spoken as its audits ask, and nobody gets a server error")
class ConformanceIT {

    private static final Path COMMITTED = Path.of("docs/conformance.md");
    private static final Path CURRENT = Path.of("target/conformance.md");
    private static final String QUESTION = "{\"query\": \"{ __typename }\"}";
    private static final String METHODS = "GET, HEAD, POST, OPTIONS";

    @LocalServerPort private int port;

    @Test
    void everyAuditPassesAsTheDocumentSays() throws Exception {
        var said =
                Scenes.run(
                        "test/conformance.mjs",
                        "http://127.0.0.1:" + port,
                        CURRENT.toAbsolutePath().toString());
        assertThat(said).isEmpty();
        assertThat(Files.readString(COMMITTED))
                .as("%s ends with the table of %s", COMMITTED, CURRENT)
                .endsWith(Files.readString(CURRENT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'{\"query\": 1}' | query",
                "'{\"query\": null}' | query",
                "'{\"query\": \"{ __typename }\", \"variables\": []}' | variables",
                "'{\"query\": \"{ __typename }\", \"variables\": \"{}\"}' | variables",
                "'{\"query\": \"{ __typename }\", \"operationName\": {}}' | operationName",
                "'{\"query\": \"{ __typename }\", \"operationName\": 1}' | operationName",
                "'{\"query\": \"{ __typename }\", \"extensions\": \"a\"}' | extensions",
                "'{\"query\": \"{ __typename }\", \"extensions\": [1]}' | extensions"
            })
    void aPartOfTheWrongKindIsRefused(String body, String part) throws Exception {
        for (var answer : List.of(http().post(body, Http.PLAIN), http().post(body, Http.GRAPHQL))) {
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.code()).isEqualTo("INVALID_REQUEST");
            assertThat(answer.error().path("message").asString())
                    .startsWith("`" + part + "` of the question is not ");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/json; charset=utf-16",
                "application/json; charset=gb18030",
                "application/json; charset=no-such-charset",
                "application/json; charset=\"",
                "nonsense",
                "application/xml"
            })
    void aBodyThatIsNoJsonInUtf8IsRefused(String type) throws Exception {
        var answer = http().send("POST", "", QUESTION, Map.of("Content-Type", type));
        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.type()).startsWith(Http.PLAIN);
        assertThat(answer.code()).isEqualTo("INVALID_REQUEST");
    }

    @Test
    void aBodyWithoutATypeIsRefused() throws Exception {
        assertThat(http().send("POST", "", QUESTION, Map.of()).status()).isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "Application/JSON",
                "application/json; charset=UTF-8",
                "application/json;charset=\"utf-8\"; other=1",
                "application/graphql+json"
            })
    void jsonInUtf8IsRead(String type) throws Exception {
        var answer = http().send("POST", "", QUESTION, Map.of("Content-Type", type));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/* | application/json",
                "application/* | application/json",
                "application/json;q=0.5, application/graphql-response+json | graphql",
                "application/graphql-response+json;q=0.4, application/json;q=0.5 |"
                        + " application/json",
                "application/graphql-response+json;charset=utf-8 | graphql",
                "application/json, application/graphql-response+json | application/json",
                "application/graphql-response+json, application/json | graphql",
                "*/*, application/json;q=0 | graphql",
                "text/html, */*;q=0.1 | application/json",
                "nonsense | application/json"
            })
    void theTypeThatIsAcceptedMostIsGiven(String accept, String type) throws Exception {
        var wanted = type.equals("graphql") ? Http.GRAPHQL : type;
        for (var question : List.of("{ __typename }", "{ __schema { queryType { name } } }")) {
            var posted = http().ask(question, accept);
            assertThat(posted.type()).startsWith(wanted);
            assertThat(posted.status()).isEqualTo(200);
            var got = http().get(Map.of("query", question), accept);
            assertThat(got.type()).startsWith(wanted);
            assertThat(got.body()).isEqualTo(posted.body());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mutation { __typename }",
                "mutation M { a }",
                "query Q { a } mutation M { b }",
                "subscription { a }"
            })
    void anAddressOnlyReads(String document) throws Exception {
        var answer = http().get(Map.of("query", document), Http.GRAPHQL);
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo(METHODS);
        assertThat(answer.code()).isEqualTo("INVALID_REQUEST");
    }

    @Test
    void theOperationThatIsMeantDecides() throws Exception {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("query", "query mutation { __typename }");
        assertThat(http().get(parameters, Http.PLAIN).status()).isEqualTo(200);
        parameters.put("query", "query Q { __typename } mutation M { a }");
        parameters.put("operationName", "Q");
        assertThat(http().get(parameters, Http.PLAIN).status()).isEqualTo(200);
        parameters.put("operationName", "M");
        assertThat(http().get(parameters, Http.PLAIN).status()).isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH"})
    void otherMethodsAreRefused(String method) throws Exception {
        var answer = http().send(method, "", QUESTION, Map.of("Content-Type", Http.PLAIN));
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo(METHODS);
        assertThat(answer.code()).isEqualTo("INVALID_REQUEST");
    }

    @Test
    void headAndOptionsTellWhatThereWouldBe() throws Exception {
        var address = Http.address(Map.of("query", "{ __typename }"));
        var got = http().send("GET", address, "", Map.of());
        var head = http().send("HEAD", address, "", Map.of());
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.type()).isEqualTo(got.type());
        assertThat(head.header("ETag")).isEqualTo(got.header("ETag"));
        var options = http().send("OPTIONS", "", "", Map.of());
        assertThat(options.status()).isEqualTo(204);
        assertThat(options.header("Allow")).isEqualTo(METHODS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1]", "nonsense", "\"{}\"", "7"})
    void variablesInAnAddressAreAnObject(String variables) throws Exception {
        var parameters = Map.of("query", "{ __typename }", "variables", variables);
        var answer = http().get(parameters, Http.PLAIN);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.error().path("message").asString()).startsWith("`variables` of");
    }

    private Http http() {
        return new Http(port);
    }
}
