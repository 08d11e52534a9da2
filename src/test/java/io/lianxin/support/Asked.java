package io.lianxin.support;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;

import io.lianxin.graph.GraphReader;
import io.lianxin.graph.ReadSession;
import io.lianxin.query.Explanation;
import io.lianxin.query.QueryEngine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Asks the program's own engine.
 *
 * @param engine the engine
 * @param reader the way to read
 */
public record Asked(QueryEngine engine, GraphReader reader) {

    /**
     * Asks and expects no error.
     *
     * @param query GraphQL
     * @return the data
     */
    public Map<String, Object> data(String query) {
        var result = result(query);
        if (!result.getErrors().isEmpty()) {
            throw new AssertionError(result.getErrors().toString());
        }
        return result.getData();
    }

    /**
     * Asks for one root field and expects no error.
     *
     * @param field the field's name
     * @param query GraphQL
     * @return what the field holds
     */
    public Map<?, ?> field(String field, String query) {
        return (Map<?, ?>) Objects.requireNonNull(data(query).get(field));
    }

    /**
     * Asks and expects an error.
     *
     * @param query GraphQL
     * @return the first error's message; empty where there is none
     */
    public String error(String query) {
        var errors = result(query).getErrors();
        return errors.isEmpty() ? "" : errors.getFirst().getMessage();
    }

    /**
     * Asks.
     *
     * @param query GraphQL
     * @return data and errors
     */
    public ExecutionResult result(String query) {
        return result(query, Map.of());
    }

    /**
     * Asks and expects no error.
     *
     * @param query GraphQL
     * @return what each statement did
     */
    public List<Explanation> explained(String query) {
        var explanations = new ArrayList<Explanation>();
        var errors =
                result(query, Map.<Object, Object>of(Explanation.class, explanations)).getErrors();
        if (!errors.isEmpty()) {
            throw new AssertionError(errors.toString());
        }
        return explanations;
    }

    private ExecutionResult result(String query, Map<?, Object> context) {
        try (ReadSession session = reader.open()) {
            return GraphQL.newGraphQL(engine.schema())
                    .build()
                    .execute(
                            ExecutionInput.newExecutionInput(query)
                                    .graphQLContext(
                                            it -> it.of(ReadSession.class, session).of(context))
                                    .build());
        }
    }
}
