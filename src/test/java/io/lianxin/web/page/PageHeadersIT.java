package io.lianxin.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.support.DatabaseTest;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

@DatabaseTest
@DisplayName("What browsers are told: what a page may load, who may frame it and who may read it")
class PageHeadersIT {

    private static final String QUESTION = "{\"query\": \"{ __typename }\"}";

    private final HttpClient http = HttpClient.newHttpClient();
    @LocalServerPort private int port;

    @ParameterizedTest
    @CsvSource({
        "/, 200, none",
        "/console, 200, own and inline style",
        "/console/examples.json, 200, own and inline style",
        "/explorer, 200, own",
        "/embed/network, 200, own for any frame",
        "/r/nobody, 404, none",
        "/r/nobody?format=json, 404, none",
        "/q, 200, none",
        "/q/station-visits.csv, 200, none",
        "/q/no-such-question, 404, none",
        "/home/home.css, 200, none",
        "/record/record.css, 200, none",
        "/schema.graphql, 200, none",
        "/graphql?query=%7B__typename%7D, 200, none",
        "/nowhere, 404, none"
    })
    void everythingIsSentUnderAPolicyAndMayNotBeFramed(String path, int status, String scripts)
            throws Exception {
        var answer = send(to(path).header("Accept", "text/html, */*;q=0.8").GET());
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
        var policy = header(answer, "Content-Security-Policy");
        assertThat(policy)
                .startsWith("default-src 'none';")
                .contains("base-uri 'none'", "form-action 'none'")
                .endsWith(
                        scripts.endsWith("any frame")
                                ? "; frame-ancestors *"
                                : "; frame-ancestors 'none'")
                .doesNotContain("unsafe-eval", "http:", "https:");
        switch (scripts) {
            case "none" -> assertThat(policy).doesNotContain("script-src", "connect-src");
            default ->
                    assertThat(policy).contains("script-src 'self';", "worker-src 'self' blob:;");
        }
        assertThat(policy.contains("unsafe-inline")).isEqualTo(scripts.endsWith("inline style"));
        assertThat(policy).doesNotContain("script-src 'self' ");
    }

    @Test
    void anAddressWithoutAPageIsToldInBothLanguages() throws Exception {
        var answer = send(to("/nowhere").header("Accept", "text/html").GET());
        assertThat(answer.body()).contains("No such page", "没有这个页面", "href=\"/q\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:5173", "http://127.0.0.1:3000"})
    void aDevelopersOwnPagesMayReadWithoutCredentials(String origin) throws Exception {
        var asked =
                send(
                        to("/graphql")
                                .header("Origin", origin)
                                .header("Access-Control-Request-Method", "POST")
                                .header("Access-Control-Request-Headers", "content-type")
                                .method("OPTIONS", BodyPublishers.noBody()));
        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(header(asked, "Access-Control-Allow-Origin")).isEqualTo(origin);
        assertThat(header(asked, "Access-Control-Allow-Headers")).contains("content-type");
        assertThat(asked.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
        var answer = send(question().header("Origin", origin));
        assertThat(answer.body()).contains("Query");
        assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo(origin);
        assertThat(header(answer, "Access-Control-Expose-Headers")).contains("ETag");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://elsewhere.example", "http://localhost.elsewhere.example", "null"})
    void pagesFromElsewhereAreAnsweredWithoutLeaveToRead(String origin) throws Exception {
        var answer = send(question().header("Origin", origin));
        assertThat(answer.statusCode()).as("behind a proxy our own pages look so").isEqualTo(200);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(answer.headers().allValues("Vary")).contains("Origin");
        var asked =
                send(
                        to("/graphql")
                                .header("Origin", origin)
                                .header("Access-Control-Request-Method", "POST")
                                .method("OPTIONS", BodyPublishers.noBody()));
        assertThat(asked.statusCode()).isEqualTo(403);
    }

    private HttpRequest.Builder question() {
        return to("/graphql")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(QUESTION));
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
