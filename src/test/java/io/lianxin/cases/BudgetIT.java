package io.lianxin.cases;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.GraphQL;

import io.lianxin.graph.GraphReader;
import io.lianxin.ingest.Loader;
import io.lianxin.mapping.SchemaModel;
import io.lianxin.query.QueryEngine;
import io.lianxin.query.cost.OperationCost;
import io.lianxin.query.degree.CountedDegrees;
import io.lianxin.query.degree.DegreeBook;
import io.lianxin.support.DatabaseTest;
import io.lianxin.support.TestGraph;
import io.lianxin.support.WholeRecord;
import io.lianxin.web.page.ExampleGallery;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

@DatabaseTest
@DisplayName("Every example and case costs far less than the usual budget")
class BudgetIT {

    private static final JsonMapper JSON = new JsonMapper();

    /** That of {@code application.yaml}; tests run with another. */
    private static final long BUDGET = 1_000_000;

    private static final Path COSTS = Path.of("target/costs.txt");

    private final QueryEngine engine;
    private final SchemaModel model;
    private final GraphReader reader;

    BudgetIT(
            @Autowired QueryEngine engine,
            @Autowired SchemaModel model,
            @Autowired GraphReader reader) {
        this.engine = engine;
        this.model = model;
        this.reader = reader;
    }

    @BeforeAll
    static void loadTheRecord(@Autowired TestGraph graph, @Autowired Loader loader) {
        WholeRecord.load(graph, loader);
    }

    @Test
    void allFitTwice(@Autowired ExampleGallery gallery) throws IOException {
        var counted = CountedDegrees.read(model, reader);
        var softly = new SoftAssertions();
        var costs = new TreeMap<Long, String>();
        DegreeBook book = version -> counted;
        for (var golden : GoldenCase.all()) {
            costs.put(cost(golden.query(), golden.variables(), book), golden.file().toString());
        }
        for (var example : gallery.examples()) {
            costs.put(cost(example.query(), example.variables(), book), example.name());
        }
        var lines = costs.entrySet().stream().map(each -> each.getKey() + " " + each.getValue());
        Files.write(COSTS, lines.toList());
        costs.forEach((cost, name) -> softly.assertThat(cost).as(name).isBetween(0L, BUDGET / 2));
        softly.assertAll();
    }

    @Test
    void degreesAreThoseOfTheRecord() {
        var counted = CountedDegrees.read(model, reader);
        assertThat(counted.counts().keySet()).isEqualTo(model.nodes().keySet());
        assertThat(counted.ways().values())
                .isNotEmpty()
                .allSatisfy(degree -> {
                    assertThat(degree.average()).isBetween(1L, degree.most());
                    assertThat(degree.met()).isBetween(1L, degree.most());
                });
    }

    private long cost(String query, String variables, DegreeBook book) {
        Map<String, Object> given = Map.of();
        if (!variables.isBlank()) {
            @SuppressWarnings("unchecked") // a JSON object
            Map<String, Object> read = JSON.readValue(variables, Map.class);
            given = read;
        }
        var input = ExecutionInput.newExecutionInput(query).variables(given).build();
        GraphQL.newGraphQL(engine.schema())
                .instrumentation(engine.gate(Long.MAX_VALUE, book))
                .build()
                .execute(input);
        OperationCost cost = input.getGraphQLContext().get(OperationCost.class);
        return cost == null ? 0 : cost.estimated();
    }
}
