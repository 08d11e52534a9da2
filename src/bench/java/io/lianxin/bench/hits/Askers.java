package io.lianxin.bench.hits;

import graphql.ExecutionInput;
import graphql.GraphQL;

import io.lianxin.bench.template.Template;
import io.lianxin.graph.GraphReader;
import io.lianxin.graph.ReadSession;
import io.lianxin.graph.Statement;
import io.lianxin.insight.Insights;
import io.lianxin.mapping.SchemaModel;
import io.lianxin.query.Completions;
import io.lianxin.query.QueryEngine;
import io.lianxin.web.graphql.ExpressionFiles;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Asks a template's question through the engine and by hand. */
final class Askers {

    private static final JsonMapper JSON = new JsonMapper();

    private final GraphQL engine;
    private final Watched reader;

    Askers(SchemaModel model, GraphReader reader) {
        this.engine =
                GraphQL.newGraphQL(
                                new QueryEngine(
                                                model,
                                                new ExpressionFiles(),
                                                Completions.NONE,
                                                Insights.all())
                                        .schema())
                        .build();
        this.reader = new Watched(reader);
    }

    /**
     * An answer and what it took.
     *
     * @param data the answer, as it is sent
     * @param figures what it took
     * @param seen the statements
     */
    record Answer(JsonNode data, Figures figures, java.util.List<Watched.Seen> seen) {}

    Answer engine(Template template, long number) {
        try (ReadSession session = reader.open()) {
            var result =
                    engine.execute(
                            ExecutionInput.newExecutionInput(template.graphql())
                                    .variables(template.request(number))
                                    .graphQLContext(
                                            Map.<Object, Object>of(ReadSession.class, session))
                                    .build());
            if (!result.getErrors().isEmpty()) {
                throw new IllegalStateException(template.name() + ": " + result.getErrors());
            }
            return answer(result.getData());
        }
    }

    Answer floor(Template template, long number) {
        var text = Objects.requireNonNull(template.cypher());
        try (ReadSession session = reader.open()) {
            var row = session.read(new Statement(text, template.request(number))).getFirst();
            var field = text.substring(text.lastIndexOf(" AS ") + " AS ".length()).strip();
            var data = new LinkedHashMap<String, Object>();
            data.put(field, row.get(0));
            return answer(data);
        }
    }

    private Answer answer(Object data) {
        var seen = reader.taken();
        var figures = Figures.NONE;
        for (var each : seen) {
            figures = figures.and(Figures.of(each.profile().plan(), each.profile().dbHits()));
        }
        return new Answer(JSON.readTree(JSON.writeValueAsString(data)), figures, seen);
    }
}
