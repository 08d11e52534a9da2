package io.lianxin.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.lianxin.ingest.Folders;
import io.lianxin.ingest.Loader;
import io.lianxin.ingest.SeedDataReader;
import io.lianxin.support.DatabaseTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

@DatabaseTest
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("No byte that leaves the program or lies in the repository names a resident")
class PrivacyIT {

    /** What a build makes, and what others made. */
    private static final Set<String> NOT_OURS = Set.of(".git", "target", "node_modules", "data");

    private static final List<String> KINDS =
            List.of("text/html", "application/json", "application/ld+json");

    private final JsonMapper json = new JsonMapper();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Folders folders =
            new Folders(Path.of("schema"), Path.of("seed-data"), Folders.usualCorpus());
    @LocalServerPort private int port;

    @BeforeEach
    void loadTheRecord(@Autowired Loader loader) {
        if (folders.corpus() == null) {
            System.out.println(
                    "PRIVACY WAS NOT TESTED: the pages' texts are not at hand, so that nobody knows"
                            + " the residents' names (LIANXIN_CORPUS names their directory).");
        }
        assumeTrue(folders.corpus() != null, "the pages' texts are not at hand");
        loader.load(SeedDataReader.read(folders), true);
    }

    @Test
    void theNamesAreKnownHere() throws IOException {
        var names = PrivateNames.of(folders);
        assertThat(names.size()).isGreaterThanOrEqualTo(4 * 6);
        try (var pages = Files.list(folders.corpus())) {
            assertThat(pages.toList())
                    .as("the pages themselves name residents, so the search finds what there is")
                    .anySatisfy(page -> assertThat(names.standIn(Files.readString(page))).isTrue());
        }
    }

    @Test
    void noFileOfTheRepositoryNamesOne() throws IOException {
        var names = PrivateNames.of(folders);
        var files = new ArrayList<Path>();
        Files.walkFileTree(
                Path.of("."),
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes all) {
                        return NOT_OURS.contains(folder.getFileName().toString())
                                ? FileVisitResult.SKIP_SUBTREE
                                : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes all) {
                        files.add(file);
                        return FileVisitResult.CONTINUE;
                    }
                });
        assertThat(files).hasSizeGreaterThan(500);
        for (var file : files) {
            var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            assertThat(names.standIn(text)).as(file.toString()).isFalse();
            assertThat(names.standIn(file.toString())).as(file.toString()).isFalse();
        }
    }

    @Test
    void noAnswerPageTableCursorErrorOrLogNamesOne(CapturedOutput output) throws Exception {
        var names = PrivateNames.of(folders);
        for (var golden : GoldenCase.all()) {
            silent(names, golden.toString(), post(golden.query(), golden.variables()));
        }
        for (var query : json.readTree(get("/q", "application/json"))) {
            for (var way : List.of("json", "csv", "columns")) {
                silent(names, query.toString(), get(query.path(way).asString(), "*/*"));
            }
        }
        for (var id : ids(names)) {
            for (var kind : KINDS) {
                silent(names, id, get("/r/" + encoded(id), kind));
            }
        }
        for (var wrong : List.of("{ people(first: 9999) { nodes { name } } }", "{ nobody }", "{")) {
            silent(names, wrong, post(wrong, "{}"));
        }
        silent(names, "a missing record", get("/r/person-r999", "text/html"));
        assertThat(names.standIn(output.getAll())).as("the log").isFalse();
    }

    /** Everything that rests on a page which names residents, with the words of every citation. */
    private Set<String> ids(PrivateNames names) throws Exception {
        var ids = new LinkedHashSet<String>();
        for (var type : List.of("people", "issues", "articles", "issueEvents", "participations")) {
            String after = null;
            do {
                var answer = page(type, after);
                silent(names, type, answer);
                var list = json.readTree(answer).path("data").path(type);
                list.path("nodes").forEach(node -> ids.add(node.path("id").asString()));
                after = cursor(list.path("pageInfo"));
            } while (after != null);
        }
        String after = null;
        do {
            var answer = page("citations", after);
            silent(names, "citations", answer);
            after = cursor(json.readTree(answer).path("data").path("citations").path("pageInfo"));
        } while (after != null);
        assertThat(ids).hasSizeGreaterThan(300);
        return ids;
    }

    private static @org.jspecify.annotations.Nullable String cursor(JsonNode pageInfo) {
        return pageInfo.path("hasNextPage").asBoolean()
                ? pageInfo.path("endCursor").asString()
                : null;
    }

    private String page(String type, @org.jspecify.annotations.Nullable String after)
            throws Exception {
        var fields =
                type.equals("citations")
                        ? "caption words { previous before exact after next sentence }"
                        : "caption";
        return post(
                "query Page($after: String) { %s(first: 100, after: $after) { nodes { id %s }"
                                .formatted(type, fields)
                        + " edges { cursor } pageInfo { hasNextPage endCursor } } }",
                after == null ? "{}" : json.writeValueAsString(Map.of("after", after)));
    }

    private static void silent(PrivateNames names, String what, String answer) {
        assertThat(answer).as(what).isNotEmpty();
        // the answer itself is not shown: a test's report is a log, too
        assertThat(names.standIn(answer)).as("%s names a resident", what).isFalse();
    }

    private String post(String query, String variables) throws Exception {
        var body =
                json.writeValueAsString(
                        Map.of("query", query, "variables", json.readTree(variables)));
        return client.send(
                        HttpRequest.newBuilder(uri("/graphql"))
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }

    private String get(String path, String accept) throws Exception {
        return client.send(
                        HttpRequest.newBuilder(uri(path)).header("Accept", accept).build(),
                        BodyHandlers.ofString())
                .body();
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8);
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
