package io.lianxin.web.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.support.DatabaseTest;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;

@DatabaseTest
@DisplayName("A question is asked by the hash of its document, once somebody has sent both")
class PersistedIT {

    @LocalServerPort private int port;

    @Test
    void aHashIsLearnedWithItsDocumentAndAskedInAnAddress() throws Exception {
        var document = "query Learned($id: ID!) { node(id: $id) { id } learned: __typename }";
        var extensions = extensions(hash(document));
        var named = Map.of("extensions", extensions, "variables", "{\"id\": \"nobody\"}");
        var unknown = http().get(named, Http.PLAIN);
        assertThat(unknown.status()).isEqualTo(200);
        assertThat(unknown.code()).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
        assertThat(unknown.error().path("message").asString()).isEqualTo("PersistedQueryNotFound");
        assertThat(unknown.header("Cache-Control")).isEqualTo("no-store");
        assertThat(http().get(named, Http.GRAPHQL).status()).isEqualTo(400);
        var learned =
                http().get(
                                Map.of(
                                        "query",
                                        document,
                                        "extensions",
                                        extensions,
                                        "variables",
                                        "{\"id\": \"nobody\"}"),
                                Http.PLAIN);
        assertThat(learned.body()).contains("\"data\":{\"node\":null,\"learned\":\"Query\"}");
        assertThat(http().get(named, Http.PLAIN).body()).isEqualTo(learned.body());
        var byId =
                Map.of(
                        "documentId",
                        "sha256:" + hash(document),
                        "variables",
                        "{\"id\": \"nobody\"}");
        assertThat(http().get(byId, Http.PLAIN).body()).isEqualTo(learned.body());
        var posted =
                http().ask(
                                Map.of(
                                        "documentId",
                                        "sha256:" + hash(document),
                                        "variables",
                                        Map.of("id", "nobody")),
                                Http.PLAIN);
        assertThat(posted.body()).isEqualTo(learned.body());
    }

    @Test
    void aPostedQuestionIsLearnedToo() throws Exception {
        var document = "{ posted: __typename }";
        var persisted =
                Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash(document)));
        var sent = http().ask(Map.of("query", document, "extensions", persisted), Http.PLAIN);
        assertThat(sent.body()).contains("{\"posted\":\"Query\"}");
        assertThat(http().ask(Map.of("extensions", persisted), Http.PLAIN).body())
                .isEqualTo(sent.body());
    }

    @Test
    void aHashOfAnotherDocumentIsNotLearned() throws Exception {
        var foreign = extensions(hash("{ other }"));
        var answer =
                http().get(Map.of("query", "{ __typename }", "extensions", foreign), Http.PLAIN);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.error().path("message").asString())
                .startsWith("The hash is not that of the query.");
        assertThat(http().get(Map.of("extensions", foreign), Http.PLAIN).code())
                .isEqualTo("PERSISTED_QUERY_NOT_FOUND");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"persistedQuery\": {\"version\": 2, \"sha256Hash\": \"ab\"}}",
                "{\"persistedQuery\": {\"version\": 1, \"sha256Hash\": 7}}",
                "{\"persistedQuery\": []}"
            })
    void aNameThatIsNoHashIsRefused(String extensions) throws Exception {
        var answer = http().get(Map.of("extensions", extensions), Http.PLAIN);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("INVALID_REQUEST");
        assertThat(http().get(Map.of("documentId", "../../secret"), Http.PLAIN).status())
                .isEqualTo(400);
    }

    @Test
    void whatIsLearnedIsMeasuredAndDoesNotWrite() throws Exception {
        var deep = "{ a {".repeat(20) + "}}".repeat(20);
        var named = Map.of("query", deep, "extensions", extensions(hash(deep)));
        assertThat(http().get(named, Http.PLAIN).status()).isEqualTo(200);
        var writing = "mutation { persisted }";
        http().ask(
                        Map.of(
                                "query",
                                writing,
                                "extensions",
                                Map.of(
                                        "persistedQuery",
                                        Map.of("version", 1, "sha256Hash", hash(writing)))),
                        Http.PLAIN);
        assertThat(http().get(Map.of("documentId", "sha256:" + hash(writing)), Http.PLAIN).status())
                .isEqualTo(405);
    }

    private static String extensions(String hash) {
        return "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"%s\"}}".formatted(hash);
    }

    private static String hash(String text) throws Exception {
        return HexFormat.of()
                .formatHex(
                        MessageDigest.getInstance("SHA-256")
                                .digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private Http http() {
        return new Http(port);
    }
}
