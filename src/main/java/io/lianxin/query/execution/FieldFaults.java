package io.lianxin.query.execution;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;

/** Words what a caller is told when a root field cannot be answered. */
@FunctionalInterface
public interface FieldFaults {

    /**
     * Words a fault.
     *
     * @param fault what was thrown
     * @param field the field's name
     * @param error an error that already says at which field it is
     * @return the error
     */
    GraphQLError told(Throwable fault, String field, GraphqlErrorBuilder<?> error);
}
