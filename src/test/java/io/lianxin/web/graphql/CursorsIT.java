package io.lianxin.web.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.graph.CursorSecret;
import io.lianxin.graph.GraphWriter;
import io.lianxin.graph.LoadBracket;
import io.lianxin.support.BothWays;
import io.lianxin.support.DatabaseTest;
import io.lianxin.support.TestGraph;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Cursors belong to one version of the record, on every instance. */
@DatabaseTest
class CursorsIT {

    private final TestGraph graph;
    private final GraphWriter writer;
    private final ExecutionGraphQlService execution;

    CursorsIT(
            @Autowired TestGraph graph,
            @Autowired GraphWriter writer,
            @Autowired ExecutionGraphQlService execution) {
        this.graph = graph;
        this.writer = writer;
        this.execution = execution;
    }

    @BeforeEach
    void twoPosts() {
        graph.wipe();
        graph.write(
                """
                CREATE (:Post:Record:Node {id: 'post-a', name: 'a'}),
                       (:Post:Record:Node {id: 'post-b', name: 'b'})
                """);
        load("one", "a".repeat(64));
    }

    @BothWays
    void aCursorOfAnEarlierReleaseIsStale() {
        var cursor = ask("").at("/data/posts/pageInfo/endCursor").asString();
        assertThat(ask(cursor).at("/data/posts/nodes/0/id").asString()).isEqualTo("post-b");
        load("one", "a".repeat(64));
        assertThat(ask(cursor).at("/data/posts/nodes/0/id").asString())
                .as("the same files again")
                .isEqualTo("post-b");
        load("two", "b".repeat(64));
        var refused = ask(cursor).at("/errors/0");
        assertThat(refused.at("/extensions/code").asString()).isEqualTo("CURSOR_STALE");
        assertThat(refused.at("/message").asString())
                .isEqualTo(
                        "Argument `after`: this cursor is of release one (SHA-256 aaaaaaaaaaaa…),"
                            + " and the record is now release two (SHA-256 bbbbbbbbbbbb…). Begin"
                            + " again without it, so that all pages are of one release.");
    }

    @Test
    void allInstancesOnADatabaseShareOneSecret() {
        var secrets =
                Stream.generate(() ->
                                CompletableFuture.supplyAsync(() -> new CursorSecret(writer).get()))
                        .limit(4)
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .distinct()
                        .toList();
        assertThat(secrets).hasSize(1);
        assertThat(new CursorSecret(writer).get()).isEqualTo(secrets.getFirst());
    }

    private void load(String release, String sha256) {
        new LoadBracket(writer).load(release, sha256, client -> {});
    }

    private JsonNode ask(String cursor) {
        var request =
                new DefaultExecutionGraphQlRequest(
                        "query ($after: String) { posts(first: 1, after: $after) { nodes { id }"
                                + " pageInfo { endCursor } } }",
                        null,
                        cursor.isEmpty() ? Map.of() : Map.of("after", cursor),
                        Map.of(),
                        "cursors",
                        Locale.ENGLISH);
        var answer = Objects.requireNonNull(execution.execute(request).block());
        return new JsonMapper().valueToTree(answer.toMap());
    }
}
