package io.lianxin.web.graphql;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;

import io.lianxin.graph.GraphException;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.stereotype.Component;

import java.util.Map;

/** What a caller is told when the database cannot answer: never a stack trace. */
@Component
class GraphFaults extends DataFetcherExceptionResolverAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(GraphFaults.class);

    @Override
    protected @Nullable GraphQLError resolveToSingleError(
            Throwable fault, DataFetchingEnvironment environment) {
        var known = fault instanceof GraphException;
        LOG.warn("{} failed", environment.getField().getName(), fault);
        return GraphqlErrorBuilder.newError(environment)
                .message(
                        known
                                ? String.valueOf(fault.getMessage())
                                : "The server failed to answer this field. Its log says why.")
                .extensions(Map.of("code", known ? "DATABASE" : "INTERNAL"))
                .build();
    }
}
