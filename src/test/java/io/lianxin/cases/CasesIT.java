package io.lianxin.cases;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.Field;
import graphql.language.InlineFragment;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;

import io.lianxin.graph.watch.Commits;
import io.lianxin.ingest.Loader;
import io.lianxin.mapping.SchemaModel;
import io.lianxin.query.QueryEngine;
import io.lianxin.support.BothWays;
import io.lianxin.support.DatabaseTest;
import io.lianxin.support.StatementRecorder;
import io.lianxin.support.TestGraph;
import io.lianxin.support.WholeRecord;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
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

@DatabaseTest
class CasesIT {

    private static final int MOST_LINES = 15;
    private static final int MOST_LEVELS = 4;

    private final JsonMapper json = new JsonMapper();
    private final HttpClient client = HttpClient.newHttpClient();
    private final QueryEngine engine;
    private final SchemaModel model;
    private final StatementRecorder statements;

    /** How often an operation may ask a server for the record's version; a process knows it. */
    private final int probes;

    @LocalServerPort private int port;

    CasesIT(
            @Autowired QueryEngine engine,
            @Autowired SchemaModel model,
            @Autowired StatementRecorder statements,
            @Autowired ObjectProvider<Commits> commits) {
        this.engine = engine;
        this.model = model;
        this.statements = statements;
        this.probes = commits.getIfAvailable() == null ? 1 : 0;
    }

    @BeforeEach
    void loadTheRecord(@Autowired TestGraph graph, @Autowired Loader loader) {
        WholeRecord.load(graph, loader);
    }

    @BothWays
    void everyGoldenAnswerIsGiven() {
        var softly = new SoftAssertions();
        for (var golden : GoldenCase.all()) {
            var response = ask(golden);
            softly.assertThat(response.path("errors").toString()).as("%s", golden).isEmpty();
            softly.assertThat(response.path("data").toPrettyString())
                    .as("%s", golden)
                    .isEqualTo(json.readTree(golden.answer()).toPrettyString());
            softly.assertThat(response.path("extensions").path("record").path("sha256").asString())
                    .as("%s", golden)
                    .hasSize(64);
        }
        softly.assertAll();
    }

    @Test
    void everyRootFieldTakesOneStatementAndInsightsWhatTheyState() {
        for (var golden : GoldenCase.all()) {
            ask(golden);
            statements.clear();
            ask(golden);
            var roots = operation(golden).getSelectionSet().getSelections().size();
            assertThat(statements.statements())
                    .as("%s", golden)
                    .hasSize(golden.statements() == 0 ? roots : golden.statements());
            assertThat(statements.probes()).as("%s", golden).isLessThanOrEqualTo(probes);
        }
    }

    @Test
    void theCountsInTheDocumentsAreTrueAndSmallWhereAnsweringQuestions() {
        var softly = new SoftAssertions();
        for (var golden : GoldenCase.all()) {
            var lines = golden.query().lines().filter(line -> !line.isBlank()).count();
            var levels = levels("Query", operation(golden));
            softly.assertThat((long) golden.lines()).as("lines of %s", golden).isEqualTo(lines);
            softly.assertThat(golden.levels()).as("levels of %s", golden).isEqualTo(levels);
            if (golden.file().getFileName().toString().startsWith("question-")) {
                softly.assertThat(lines).as("%s", golden).isLessThanOrEqualTo(MOST_LINES);
                softly.assertThat(levels).as("%s", golden).isLessThanOrEqualTo(MOST_LEVELS);
            }
        }
        softly.assertAll();
    }

    private static OperationDefinition operation(GoldenCase golden) {
        return Parser.parse(golden.query())
                .getDefinitionsOfType(OperationDefinition.class)
                .getFirst();
    }

    /** The levels of records below a type; connections, edges and values are none. */
    @SuppressWarnings("rawtypes") // graphql-java gives children without their type
    private int levels(String parent, Node<?> node) {
        int deepest = 0;
        for (Node<?> child : node.getChildren()) {
            deepest =
                    Math.max(
                            deepest,
                            switch (child) {
                                case Field field -> levels(parent, field);
                                case InlineFragment part when part.getTypeCondition() != null ->
                                        levels(part.getTypeCondition().getName(), part);
                                default -> levels(parent, child);
                            });
        }
        return deepest;
    }

    private int levels(String parent, Field field) {
        if (!(engine.schema().getType(parent)
                instanceof graphql.schema.GraphQLFieldsContainer container)) {
            return 0;
        }
        var definition = container.getFieldDefinition(field.getName());
        if (definition == null || field.getSelectionSet() == null) {
            return 0;
        }
        var type = graphql.schema.GraphQLTypeUtil.unwrapAll(definition.getType()).getName();
        return (model.find(type).isPresent() ? 1 : 0) + levels(type, field.getSelectionSet());
    }

    private JsonNode ask(GoldenCase golden) {
        var body =
                json.writeValueAsString(
                        Map.of(
                                "query",
                                golden.query(),
                                "variables",
                                json.readTree(golden.variables())));
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        try {
            return json.readTree(client.send(request, HttpResponse.BodyHandlers.ofString()).body());
        } catch (IOException unreachable) {
            throw new AssertionError(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }
}
