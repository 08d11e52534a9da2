package io.lianxin.web.graphql;

import graphql.ExecutionResult;
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

import java.util.Map;

/** What a caller is told when the database cannot answer: never a stack trace. */
@Component
class GraphFaults extends DataFetcherExceptionResolverAdapter implements FieldFaults {

    private static final Logger LOG = LoggerFactory.getLogger(GraphFaults.class);
    private static final String FAILED =
            "The server failed to answer this field. Its log says why.";
    private static final String UNREACHED = ErrorCode.DATABASE_UNAVAILABLE.name();

    @Override
    protected @Nullable GraphQLError resolveToSingleError(
            Throwable fault, DataFetchingEnvironment environment) {
        return told(
                fault, environment.getField().getName(), GraphqlErrorBuilder.newError(environment));
    }

    @Override
    public GraphQLError told(Throwable fault, String field, GraphqlErrorBuilder<?> error) {
        if (fault instanceof GraphException known) {
            return error.message("%s", said(known, field))
                    .extensions(ErrorCode.of(known.reason()).extension())
                    .build();
        }
        LOG.warn("{} failed", field, fault);
        return error.message(FAILED).extensions(ErrorCode.INTERNAL.extension()).build();
    }

    /** The database's own words stay in the log. */
    private static String said(GraphException fault, String field) {
        return switch (fault.reason()) {
            case UNAVAILABLE, TIMED_OUT, TOO_LARGE -> {
                var message = String.valueOf(fault.getMessage());
                if (fault.getCause() != null) {
                    LOG.warn("{}: {} ({})", field, message, fault.getCause().toString());
                }
                yield message;
            }
            case WRITE_REFUSED, FAULTY -> {
                LOG.warn("{} failed", field, fault);
                yield FAILED;
            }
        };
    }

    /**
     * Lets an answer pass to which the database, as far as it was asked, has answered.
     *
     * @param answer the answer
     * @return the same
     * @throws GraphException where the database was not reached for one of the fields: then it is
     *     the server that has failed, and not the field
     */
    static ExecutionResult refuseUnreached(ExecutionResult answer) {
        for (var error : answer.getErrors()) {
            Map<String, Object> said = error.getExtensions();
            if (said != null && UNREACHED.equals(said.get(ErrorCode.KEY))) {
                throw new GraphException(
                        GraphException.Reason.UNAVAILABLE,
                        String.valueOf(error.getMessage()),
                        null);
            }
        }
        return answer;
    }
}
