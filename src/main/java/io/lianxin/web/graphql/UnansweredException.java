package io.lianxin.web.graphql;

import io.lianxin.graph.GraphException;
import io.lianxin.query.fault.ErrorCode;

import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ResponseError;

import java.io.Serial;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The database did not answer a question of our own, so that an address has no answer now. */
public final class UnansweredException extends RuntimeException {

    private static final Set<String> DATABASE =
            Stream.of(GraphException.Reason.values())
                    .map(reason -> ErrorCode.of(reason).name())
                    .collect(Collectors.toUnmodifiableSet());

    @Serial private static final long serialVersionUID = 1;

    private UnansweredException(String message) {
        super(message);
    }

    /**
     * Lets an answer pass that does not lack anything because of the database.
     *
     * @param answer what an operation answered
     * @return the same
     * @throws UnansweredException with the words of the first fault of the database
     */
    public static ExecutionGraphQlResponse refuse(ExecutionGraphQlResponse answer) {
        for (ResponseError error : answer.getErrors()) {
            var code = String.valueOf(error.getExtensions().get(ErrorCode.KEY));
            if (DATABASE.contains(code)) {
                throw new UnansweredException(String.valueOf(error.getMessage()));
            }
        }
        return answer;
    }
}
