package io.lianxin.web.graphql;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;

import io.lianxin.graph.GraphException;
import io.lianxin.query.execution.FieldFaults;
import io.lianxin.query.fault.ErrorCode;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.stereotype.Component;

/** What a caller is told when the database cannot answer: never a stack trace. */
@Component
class GraphFaults extends DataFetcherExceptionResolverAdapter implements FieldFaults {

    private static final Logger LOG = LoggerFactory.getLogger(GraphFaults.class);

    @Override
    protected @Nullable GraphQLError resolveToSingleError(
            Throwable fault, DataFetchingEnvironment environment) {
        return told(
                fault, environment.getField().getName(), GraphqlErrorBuilder.newError(environment));
    }

    @Override
    public GraphQLError told(Throwable fault, String field, GraphqlErrorBuilder<?> error) {
        LOG.warn("{} failed", field, fault);
        var known = fault instanceof GraphException graph ? graph : null;
        return error.message(
                        known == null
                                ? "The server failed to answer this field. Its log says why."
                                : String.valueOf(known.getMessage()))
                .extensions(
                        (known == null ? ErrorCode.INTERNAL : ErrorCode.of(known.reason()))
                                .extension())
                .build();
    }
}
