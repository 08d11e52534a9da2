package io.lianxin.web.graphql;

import graphql.ExecutionResult;
import graphql.GraphQLContext;

import io.lianxin.graph.ReadSession;
import io.lianxin.graph.RecordVersion;
import io.lianxin.graph.SequenceLock;
import io.lianxin.graph.limit.Deadline;
import io.lianxin.guard.Turns;
import io.lianxin.query.Explanation;
import io.lianxin.query.ReadContext;
import io.lianxin.query.cost.Admission;
import io.lianxin.query.degree.DegreeBook;
import io.lianxin.query.execution.DirectExecution;
import io.lianxin.query.explain.Stages;
import io.lianxin.query.fault.ErrorCode;
import io.lianxin.query.fault.Suggestions;
import io.lianxin.web.cache.Answered;
import io.lianxin.web.metrics.OperationMeters;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.ExecutionGraphQlRequest;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;

import reactor.core.publisher.Mono;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Executes an operation so that all its statements see one version of the record, and names the
 * version in {@code extensions.record}.
 */
final class ConsistentExecution implements ExecutionGraphQlService {

    /** The header with which a caller asks for {@code extensions.explain}. */
    static final String EXPLAIN = "Lianxin-Explain";

    private final ExecutionGraphQlService execution;
    private final DirectExecution direct;
    private final SequenceLock lock;
    private final DegreeBook degrees;
    private final Turns turns;
    private final OperationMeters meters;
    private final boolean mayExplain;
    private final Suggestions suggestions;

    ConsistentExecution(
            ExecutionGraphQlService execution,
            DirectExecution direct,
            SequenceLock lock,
            DegreeBook degrees,
            Turns turns,
            OperationMeters meters,
            boolean mayExplain,
            Suggestions suggestions) {
        this.execution = execution;
        this.direct = direct;
        this.lock = lock;
        this.degrees = degrees;
        this.turns = turns;
        this.meters = meters;
        this.mayExplain = mayExplain;
        this.suggestions = suggestions;
    }

    @Override
    public Mono<ExecutionGraphQlResponse> execute(ExecutionGraphQlRequest request) {
        var attempt = new Attempt(wantsExplanation(request), degrees);
        request.configureExecutionInput((input, builder) -> {
            var explain = mayExplain(input.getGraphQLContext());
            return builder.graphQLContext(context -> attempt.enter(context, explain)).build();
        });
        return Mono.fromCallable(() -> answered(request, attempt));
    }

    /**
     * In its turn where somebody waits for it; files and the program's own questions have others.
     */
    private ExecutionGraphQlResponse answered(ExecutionGraphQlRequest request, Attempt attempt) {
        long asked = System.nanoTime();
        try (var turn = Deadline.present() == null ? null : turns.take()) {
            long begun = System.nanoTime();
            attempt.admission = Optional.ofNullable(turn);
            var answer =
                    lock.readKnowing((session, version) ->
                            attempt.run(session, version, request, this::answer));
            if (attempt.explanations.isEmpty() && isForEverybody(answer.value())) {
                Answered.from(answer.version());
            }
            var extended = extended(answer.value(), answer.version(), attempt.explanations);
            meters.over(request.getOperationName(), begun - asked, System.nanoTime() - begun);
            return extended;
        }
    }

    private static boolean isForEverybody(ExecutionGraphQlResponse response) {
        Set<String> roles =
                response.getExecutionInput()
                        .getGraphQLContext()
                        .getOrDefault(ReadContext.ROLES, Set.of());
        return response.isValid() && response.getErrors().isEmpty() && roles.isEmpty();
    }

    private @Nullable ExecutionGraphQlResponse answer(ExecutionGraphQlRequest request) {
        var input = request.toExecutionInput();
        var result = direct.execute(input);
        var response =
                result == null
                        ? execution.execute(request).block()
                        : new DefaultExecutionGraphQlResponse(input, result);
        if (response != null) {
            GraphFaults.refuseUnreached(response.getExecutionResult());
        }
        return response;
    }

    /** Everybody where the setting says so; else only who runs the program. */
    private boolean mayExplain(GraphQLContext context) {
        Set<String> roles = context.getOrDefault(ReadContext.ROLES, Set.of());
        return mayExplain || roles.contains(ReadContext.OPERATOR);
    }

    private static boolean wantsExplanation(ExecutionGraphQlRequest request) {
        return Boolean.TRUE.equals(request.getExtensions().get("explain"))
                || (request instanceof WebGraphQlRequest web
                        && "true".equalsIgnoreCase(web.getHeaders().getFirst(EXPLAIN)));
    }

    private ExecutionGraphQlResponse extended(
            ExecutionGraphQlResponse response,
            RecordVersion version,
            List<Explanation> explanations) {
        var extensions = new LinkedHashMap<Object, Object>(response.getExtensions());
        extensions.putAll(
                AnswerExtensions.of(version, response.getExecutionInput().getGraphQLContext()));
        if (!explanations.isEmpty()) {
            extensions.put("explain", List.copyOf(explanations));
        }
        var answered = response.getExecutionResult();
        var errors = suggestions.on(ErrorCode.coded(answered.getErrors()));
        ExecutionResult result =
                answered.transform(each -> each.errors(errors).extensions(extensions));
        return new DefaultExecutionGraphQlResponse(response.getExecutionInput(), result);
    }

    /** What belongs to one run of the operation; a repeated run begins anew. */
    private static final class Attempt {

        private final boolean isAsked;
        private final DegreeBook degrees;
        private List<Explanation> explanations = new ArrayList<>();
        private Optional<ReadSession> session = Optional.empty();
        private Optional<Admission> admission = Optional.empty();
        private RecordVersion version = RecordVersion.NONE;

        Attempt(boolean isAsked, DegreeBook degrees) {
            this.isAsked = isAsked;
            this.degrees = degrees;
        }

        void enter(GraphQLContext.Builder context, boolean mayExplain) {
            session.ifPresent(
                    open -> ReadContext.enter(context, open, version, degrees.of(version)));
            admission.ifPresent(turn -> context.of(Admission.class, turn));
            if (isAsked && mayExplain) {
                context.of(Explanation.class, explanations).of(Stages.class, new Stages());
            }
        }

        ExecutionGraphQlResponse run(
                ReadSession open,
                RecordVersion known,
                ExecutionGraphQlRequest request,
                Function<ExecutionGraphQlRequest, @Nullable ExecutionGraphQlResponse> execution) {
            session = Optional.of(open);
            version = known;
            explanations = new ArrayList<>();
            var response = execution.apply(request);
            if (response == null) {
                throw new IllegalStateException("the execution gave no response");
            }
            return response;
        }
    }
}
