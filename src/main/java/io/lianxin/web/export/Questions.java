package io.lianxin.web.export;

import io.lianxin.web.graphql.UnansweredException;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.stereotype.Component;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Asks what comes by other ways than GraphQL over HTTP. */
@Component
public class Questions {

    private final ExecutionGraphQlService execution;

    Questions(ExecutionGraphQlService execution) {
        this.execution = execution;
    }

    /**
     * Asks.
     *
     * @param query a document
     * @param operation the name of its operation; null where it has one alone
     * @param variables the values of its variables
     * @return the answer, with errors where the question is to blame
     * @throws UnansweredException where the database does not answer
     */
    public ExecutionGraphQlResponse ask(
            String query,
            @Nullable String operation,
            @Nullable Map<String, @Nullable Object> variables) {
        var request =
                new DefaultExecutionGraphQlRequest(
                        query,
                        operation,
                        variables,
                        Map.of(),
                        UUID.randomUUID().toString(),
                        Locale.ENGLISH);
        return UnansweredException.refuse(
                Objects.requireNonNull(execution.execute(request).block()));
    }
}
