package io.lianxin.query.completion;

import graphql.GraphQLError;
import graphql.SerializationError;
import graphql.TypeMismatchError;
import graphql.execution.ExecutionStepInfo;
import graphql.execution.NonNullableFieldWasNullError;
import graphql.execution.NonNullableFieldWasNullException;
import graphql.execution.ResultPath;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLOutputType;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What went wrong in an answer, in graphql-java's words; a missing value is told once a place. */
public final class Errors {

    private final List<GraphQLError> all = new ArrayList<>();
    private final Set<ResultPath> places = new HashSet<>();

    /** Begins without any. */
    public Errors() {
        // nothing is wrong yet
    }

    /**
     * All errors.
     *
     * @return in the order in which they were found
     */
    public List<GraphQLError> all() {
        return List.copyOf(all);
    }

    /**
     * Adds an error.
     *
     * @param error the error
     * @param path the place where it was found
     */
    public void add(GraphQLError error, ResultPath path) {
        places.add(path);
        all.add(error);
    }

    void unfit(ResultPath path, CoercingSerializeException unfit) {
        add(new SerializationError(path, unfit), path);
    }

    void noList(ResultPath path, GraphQLOutputType type) {
        add(new TypeMismatchError(path, type), path);
    }

    /** A value is missing that is never null. */
    void missing(ResultPath path, GraphQLOutputType type, GraphQLOutputType parent) {
        if (!places.add(path)) {
            return;
        }
        var above =
                ExecutionStepInfo.newExecutionStepInfo()
                        .type(parent)
                        .path(ResultPath.rootPath())
                        .build();
        var here =
                ExecutionStepInfo.newExecutionStepInfo()
                        .type(GraphQLNonNull.nonNull(type))
                        .path(path)
                        .parentInfo(above)
                        .build();
        all.add(new NonNullableFieldWasNullError(new NonNullableFieldWasNullException(here, path)));
    }
}
