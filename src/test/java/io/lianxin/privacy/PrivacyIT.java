package io.lianxin.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import graphql.introspection.IntrospectionQuery;

import io.lianxin.ingest.Folders;
import io.lianxin.ingest.Loader;
import io.lianxin.mapping.NodeType;
import io.lianxin.mapping.SchemaModel;
import io.lianxin.support.SecondDatabaseTest;
import io.lianxin.support.TestGraph;
import io.lianxin.support.WholeRecord;
import io.lianxin.terms.spelling.Pinyin;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Searches what leaves the server. The pages of single records are read by {@code EveryRecordIT};
 * the answers to the golden cases are compared with documents of the repository, which {@link
 * RepositoryPrivacyTests} searches. How the names are known is told by {@link PrivateNames}. What
 * is found is not shown: a test's report is a log, too.
 */
@SecondDatabaseTest
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("No byte that leaves the server names a resident")
class PrivacyIT {

    private static final Path BUNDLE = Path.of("target/classes/static");
    private static final String EITHER = "*/*";

    private static final List<String> WRONG =
            List.of(
                    "null",
                    "{",
                    "{}",
                    question("{"),
                    question("{ nobody }"),
                    question("{ people(first: 9999) { nodes { name } } }"),
                    question("{ people(after: \"nonsense\") { nodes { name } } }"),
                    question("{ people(filter: {name: {contains: 7}}) { nodes { name } } }"),
                    question("query A($a: Int!) { people(first: $a) { nodes { name } } }"),
                    question("{ people { nodes { fullNameAt } } }"),
                    question("{ person(id: \"person-r999\") { name } }"));

    private final JsonMapper json = new JsonMapper();
    private final SchemaModel model;
    private final TestGraph graph;
    private final PrivateNames names;
    @LocalServerPort private int port;

    PrivacyIT(@Autowired SchemaModel model, @Autowired TestGraph graph) {
        this.model = model;
        this.graph = graph;
        this.names = PrivateNames.of(folders());
    }

    private static Folders folders() {
        return new Folders(Path.of("schema"), Path.of("seed-data"), Folders.usualCorpus());
    }

    @BeforeAll
    static void loadTheRecord(@Autowired TestGraph graph, @Autowired Loader loader) {
        WholeRecord.load(graph, loader);
    }

    @BeforeEach
    void theNamesAreKnown() {
        assumeTrue(names.areKnown(), "the pages' texts are not at hand");
    }

    @Test
    void theDatabaseHoldsNone() {
        var held = graph.client().query("MATCH (n) RETURN properties(n) AS all").fetch().all();
        assertThat(held).hasSizeGreaterThan(10_000);
        assertThat(names.standIn(held.toString())).isFalse();
    }

    /** Each list of the query root to its end, with every cursor, and every citation's words. */
    @Test
    void noListCursorOrCitedSentenceHoldsOne() {
        for (var noun : model.nodes().values()) {
            String after = null;
            do {
                var answer = Site.at(port).post(page(noun, after), EITHER);
                silent(noun.name(), 200, answer);
                var list = json.readTree(answer.body()).path("data").path("list");
                assertThat(list.isObject()).as("the list of " + noun.name()).isTrue();
                after =
                        list.at("/pageInfo/hasNextPage").asBoolean()
                                ? list.at("/pageInfo/endCursor").asString()
                                : null;
            } while (after != null);
        }
    }

    private String page(NodeType noun, @Nullable String after) {
        var words =
                noun.fields().containsKey("words")
                        ? "words { exact previous before after next sentence }"
                        : "";
        var query =
                "query Page($after: String) { list: %s(first: 100, after: $after) { nodes { id caption %s } edges { cursor } pageInfo { hasNextPage startCursor endCursor } } }"
                        .formatted(noun.plural(), words);
        return json.writeValueAsString(
                Map.of(
                        "query",
                        query,
                        "variables",
                        after == null ? Map.of() : Map.of("after", after)));
    }

    @Test
    void searchFindsNoResidentByOne() {
        var residents = Residents.of(folders()).named();
        assertThat(residents).isNotEmpty();
        for (var resident : residents) {
            var pinyin = Pinyin.toneless(Pinyin.dictionary(resident.name()));
            for (var typed : List.of(resident.name(), pinyin)) {
                var answer = Site.at(port).post(search(typed), EITHER);
                silent("a search", 200, answer);
                assertThat(answer.body().contains("SURNAME_ONLY")).as("found by a name").isFalse();
            }
        }
    }

    /** Without slips: what differs by a letter or two is another name. */
    private String search(String typed) {
        var query =
                "query Search($typed: String!) { search(text: $typed, routes: [NAME, OTHER_NAME,"
                        + " VARIANT, PINYIN, INITIALS, TEXT, SUBJECT]) { total hits { matchedOn {"
                        + " text } record { caption ... on Person { display } } } } }";
        return json.writeValueAsString(Map.of("query", query, "variables", Map.of("typed", typed)));
    }

    @Test
    void noNamedQueryHoldsOne() {
        var site = Site.at(port);
        var list = site.get("/q", "application/json");
        silent("the list of named queries", 200, list);
        for (var query : json.readTree(list.body())) {
            for (var way : List.of("json", "csv", "columns")) {
                var path = query.path(way).asString();
                silent(path, 200, site.get(path, EITHER));
            }
            var name = query.path("name").asString();
            silent(name, 400, site.get("/q/" + name + "?nonsense=1", EITHER));
        }
        silent("a query that is not there", 404, site.get("/q/nobody", EITHER));
    }

    @Test
    void noPageSchemaOrErrorHoldsOne(CapturedOutput output) throws Exception {
        var site = Site.at(port);
        for (var path : List.of("/", "/console/examples.json", "/schema.graphql", "/dump")) {
            silent(path, 200, site.get(path, EITHER));
        }
        var introspection = site.post(question(IntrospectionQuery.INTROSPECTION_QUERY), EITHER);
        assertThat(introspection.body()).contains("__schema", "SURNAME_ONLY");
        silent("the schema by introspection", 200, introspection);
        for (var wrong : WRONG) {
            silent(wrong, -1, site.post(wrong, EITHER));
        }
        silent("no media type of ours", 406, site.post(question("{ __typename }"), "text/html"));
        silent("no address of ours", 404, site.get("/nowhere", EITHER));
        assertThat(names.standIn(output.getAll())).as("the log").isFalse();
    }

    @Test
    void noFileOfTheConsoleHoldsOne() throws Exception {
        if (!Files.isDirectory(BUNDLE)) {
            System.out.println("THE CONSOLE'S BUNDLE WAS NOT SEARCHED: it is not built.");
        }
        assumeTrue(Files.isDirectory(BUNDLE), "the console's bundle is not built");
        try (var files = Files.walk(BUNDLE)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var path = "/" + BUNDLE.relativize(file).toString().replace('\\', '/');
                silent(path, 200, Site.at(port).get(path, EITHER));
            }
        }
    }

    private static String question(String query) {
        return new JsonMapper().writeValueAsString(Map.of("query", query));
    }

    private void silent(String what, int status, HttpResponse<String> answer) {
        assertThat(status < 0 || answer.statusCode() == status)
                .as("%s is answered with %d", what, answer.statusCode())
                .isTrue();
        assertThat(answer.body()).as(what).isNotEmpty();
        assertThat(names.standIn(Site.text(answer))).as("%s names a resident", what).isFalse();
    }
}
