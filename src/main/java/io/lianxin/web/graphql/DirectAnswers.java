package io.lianxin.web.graphql;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLContext;

import io.lianxin.graph.ReadSession;
import io.lianxin.graph.RecordVersion;
import io.lianxin.graph.SequenceLock;
import io.lianxin.guard.Turns;
import io.lianxin.query.ReadContext;
import io.lianxin.query.cost.Admission;
import io.lianxin.query.degree.DegreeBook;
import io.lianxin.query.execution.DirectExecution;
import io.lianxin.query.fault.ErrorCode;
import io.lianxin.web.cache.QuickAnswers;
import io.lianxin.web.metrics.OperationMeters;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Answers what the direct execution can answer without the way through Spring's handlers. What has
 * an error before its execution, what asks for an explanation and whatever was not foreseen takes
 * the usual way.
 */
@Component
final class DirectAnswers implements QuickAnswers {

    private static final String GRAPHQL = MediaType.APPLICATION_GRAPHQL_RESPONSE_VALUE;
    private static final String JSON = MediaType.APPLICATION_JSON_VALUE;

    /** What the usual way sends, by what is accepted. */
    private static final Map<String, String> SENT =
            Map.of(
                    "",
                    JSON,
                    MediaType.ALL_VALUE,
                    JSON,
                    JSON,
                    JSON,
                    JSON + ", " + MediaType.ALL_VALUE,
                    JSON,
                    GRAPHQL,
                    GRAPHQL,
                    GRAPHQL + ", " + JSON,
                    GRAPHQL);

    private final DirectExecution execution;
    private final SequenceLock lock;
    private final DegreeBook degrees;
    private final Turns turns;
    private final OperationMeters meters;
    private final JsonMapper json;

    DirectAnswers(
            DirectExecution execution,
            SequenceLock lock,
            DegreeBook degrees,
            Turns turns,
            OperationMeters meters,
            JsonMapper json) {
        this.execution = execution;
        this.lock = lock;
        this.degrees = degrees;
        this.turns = turns;
        this.meters = meters;
        this.json = json;
    }

    @Override
    public @Nullable Answer answer(byte[] body, String accept, Locale locale) {
        var contentType = SENT.get(accept);
        var question = contentType == null ? null : question(body);
        if (contentType == null || question == null) {
            return null;
        }
        long asked = System.nanoTime();
        try (var turn = turns.take()) {
            long begun = System.nanoTime();
            var answer = answer(question, contentType, locale, turn);
            if (answer != null) {
                meters.over(question.operation, begun - asked, System.nanoTime() - begun);
            }
            return answer;
        }
    }

    private @Nullable Answer answer(
            Question question, String contentType, Locale locale, Turns.Turn turn) {
        if (!execution.mayAnswer(input(question, locale).build())) {
            return null;
        }
        var answered =
                lock.readKnowing(
                        (session, version) -> execute(question, locale, turn, session, version));
        var result = answered.value().orElse(null);
        return result == null
                ? null
                : new Answer(
                        contentType,
                        AnswerText.of(json, result),
                        result.getErrors().isEmpty() ? answered.version() : null);
    }

    private Optional<ExecutionResult> execute(
            Question question,
            Locale locale,
            Admission admission,
            ReadSession session,
            RecordVersion version) {
        var input =
                input(question, locale)
                        .graphQLContext(context ->
                                ReadContext.enter(context, session, version, degrees.of(version))
                                        .of(Admission.class, admission))
                        .build();
        var result = execution.execute(input);
        return result == null || !result.isDataPresent()
                ? Optional.empty()
                : Optional.of(
                        extended(
                                GraphFaults.refuseUnreached(result),
                                version,
                                input.getGraphQLContext()));
    }

    private static ExecutionInput.Builder input(Question question, Locale locale) {
        return ExecutionInput.newExecutionInput(question.query)
                .operationName(question.operation)
                .variables(question.variables)
                .locale(locale);
    }

    private static ExecutionResult extended(
            ExecutionResult result, RecordVersion version, GraphQLContext context) {
        return result.transform(each ->
                each.errors(ErrorCode.coded(result.getErrors()))
                        .extensions(AnswerExtensions.of(version, context)));
    }

    /** The parts of a request that the direct execution knows. */
    private record Question(
            String query, @Nullable String operation, Map<String, @Nullable Object> variables) {}

    /** A question without extensions whose parts are of their kinds; null for all else. */
    private @Nullable Question question(byte[] body) {
        try {
            Map<?, ?> parts = json.readValue(body, Map.class);
            var operation = parts == null ? null : parts.get("operationName");
            return parts != null
                            && parts.get("query") instanceof String query
                            && (operation == null || operation instanceof String)
                            && parts.get("extensions") == null
                    ? question(query, (String) operation, parts.get("variables"))
                    : null;
        } catch (JacksonException noJson) {
            return null;
        }
    }

    private static @Nullable Question question(
            String query, @Nullable String operation, @Nullable Object given) {
        var variables = new LinkedHashMap<String, @Nullable Object>();
        if (given instanceof Map<?, ?> named) {
            named.forEach((name, value) -> variables.put(String.valueOf(name), value));
        }
        return given == null || given instanceof Map
                ? new Question(query, operation, variables)
                : null;
    }
}
