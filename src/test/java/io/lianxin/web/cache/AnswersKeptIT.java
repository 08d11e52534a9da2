package io.lianxin.web.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.graph.GraphWriter;
import io.lianxin.graph.LoadBracket;
import io.lianxin.graph.Statement;
import io.lianxin.support.DatabaseTest;
import io.lianxin.support.StatementRecorder;
import io.lianxin.support.TestGraph;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Answers are given again until the record changes. */
@DatabaseTest
@TestPropertySource(properties = {"lianxin.cache.answers=1MB", "lianxin.cache.belief=1m"})
class AnswersKeptIT {

    private static final String NAME = "{ post(id: \"post-a\") { name } }";

    private final HttpClient http = HttpClient.newHttpClient();
    private final StatementRecorder statements;
    private final LoadBracket bracket;
    @LocalServerPort private int port;

    AnswersKeptIT(@Autowired StatementRecorder statements, @Autowired GraphWriter writer) {
        this.statements = statements;
        this.bracket = new LoadBracket(writer);
    }

    @BeforeEach
    void onePost(@Autowired TestGraph graph) throws Exception {
        graph.wipe();
        graph.write("CREATE (:Post:Record:Node {id: 'post-a', name: 'zero'})");
        post(NAME);
    }

    @Test
    void theSameQuestionRunsNoStatement() throws Exception {
        var first = post(NAME);
        statements.clear();
        var second = post(NAME);
        assertThat(second.body()).isEqualTo(first.body()).contains("zero");
        assertThat(second.headers().map()).containsEntry("etag", first.headers().allValues("etag"));
        assertThat(statements.statements()).isEmpty();
        assertThat(statements.probes()).isZero();
    }

    @Test
    void aLoadEndsIt() throws Exception {
        post(NAME);
        bracket.load(
                "next", "hash", to -> to.run(Statement.of("MATCH (p:Post) SET p.name = 'next'")));
        statements.clear();
        assertThat(post(NAME).body()).contains("next").doesNotContain("zero");
        assertThat(statements.statements()).isNotEmpty();
    }

    @Test
    void aWrongArgumentIsAnsweredAnew() throws Exception {
        var wrong = "{ posts(first: 500) { totalCount } }";
        assertThat(post(wrong).headers().firstValue("etag")).isEmpty();
        assertThat(post(wrong).body()).contains("BAD_ARGUMENT");
    }

    @Test
    void whoShowsCredentialsGetsAnAnswerOfHisOwn() throws Exception {
        post(NAME);
        statements.clear();
        var own =
                http.send(
                        body(NAME).header("Authorization", "Bearer nothing").build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(own.body()).contains("zero");
        assertThat(own.headers().firstValue("etag")).isEmpty();
        assertThat(statements.statements()).hasSize(1);
    }

    @Test
    void aQuestionInAnAddressIsAskedAgainByItsTag() throws Exception {
        var query =
                "query ($id: ID!) { post(id: $id) { name } }"
                        + "&operationName=&variables={\"id\":\"post-a\"}";
        var first = get(query, "W/\"other\"");
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.body()).contains("\"name\":\"zero\"");
        assertThat(first.headers().firstValue("Cache-Control")).contains("no-cache");
        var again = get(query, first.headers().firstValue("etag").orElseThrow());
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        bracket.load(
                "later", "hash", to -> to.run(Statement.of("MATCH (p:Post) SET p.name = 'later'")));
        var later = get(query, first.headers().firstValue("etag").orElseThrow());
        assertThat(later.statusCode()).isEqualTo(200);
        assertThat(later.body()).contains("\"name\":\"later\"");
    }

    private HttpResponse<String> post(String query) throws IOException, InterruptedException {
        return http.send(body(query).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder body(String query) {
        return HttpRequest.newBuilder(uri(""))
                .header("Content-Type", "application/json")
                .POST(
                        HttpRequest.BodyPublishers.ofString(
                                "{\"query\": \"" + query.replace("\"", "\\\"") + "\"}"));
    }

    private HttpResponse<String> get(String question, String tag)
            throws IOException, InterruptedException {
        var encoded = new StringBuilder("?query=");
        for (var part : question.split("&", -1)) {
            int at = encoded.length() == "?query=".length() ? -1 : part.indexOf('=');
            encoded.append(at < 0 ? "" : "&" + part.substring(0, at + 1))
                    .append(URLEncoder.encode(part.substring(at + 1), StandardCharsets.UTF_8));
        }
        return http.send(
                HttpRequest.newBuilder(uri(encoded.toString()))
                        .header("Accept", "application/graphql-response+json")
                        .header("If-None-Match", tag)
                        .GET()
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String question) {
        return URI.create("http://127.0.0.1:" + port + "/graphql" + question);
    }
}
