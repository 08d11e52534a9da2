package io.lianxin.support;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;

import io.lianxin.graph.GraphReader;
import io.lianxin.graph.ReadSession;
import io.lianxin.query.QueryEngine;

import java.util.Map;

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
     * Asks.
     *
     * @param query GraphQL
     * @return data and errors
     */
    public ExecutionResult result(String query) {
        try (ReadSession session = reader.open()) {
            return GraphQL.newGraphQL(engine.schema())
                    .build()
                    .execute(
                            ExecutionInput.newExecutionInput(query)
                                    .graphQLContext(it -> it.of(ReadSession.class, session))
                                    .build());
        }
    }
}
