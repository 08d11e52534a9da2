package io.lianxin.query.execution;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLException;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.execution.CoercedVariables;
import graphql.execution.ValuesResolver;
import graphql.language.Field;

import io.lianxin.query.ReadContext;
import io.lianxin.query.completion.UnknownTypeException;
import io.lianxin.query.cost.CostGate;
import io.lianxin.query.explain.Stages;
import io.lianxin.query.fault.ErrorCode;

import org.jspecify.annotations.Nullable;

/**
 * Answers operations whose root fields ask for records or are insights, without graphql-java's step
 * for every field; everything else, and whatever is not quite right with an operation, is left to
 * graphql-java. Where both can answer, the answers are the same, errors and order included.
 */
public final class DirectExecution {

    private final Compiler compiler;
    private final Documents documents;
    private final Plans plans;
    private final FieldFaults faults;
    private final @Nullable CostGate gate;
    private final RootReads reads;

    private DirectExecution(
            Compiler compiler,
            Documents documents,
            Plans plans,
            FieldFaults faults,
            @Nullable CostGate gate,
            RootReads reads) {
        this.compiler = compiler;
        this.documents = documents;
        this.plans = plans;
        this.faults = faults;
        this.gate = gate;
        this.reads = reads;
    }

    /**
     * Makes the execution.
     *
     * @param compiler compiles operations
     * @param documents the valid documents
     * @param operations how many compiled operations are kept
     * @param faults words what goes wrong with a root field
     * @return the execution
     */
    public static DirectExecution of(
            Compiler compiler, Documents documents, long operations, FieldFaults faults) {
        return new DirectExecution(
                compiler,
                documents,
                new Plans(compiler, operations),
                faults,
                null,
                RootReads.ONE_BY_ONE);
    }

    /**
     * The same execution, which refuses what costs too much.
     *
     * @param costs charges operations before their first statement
     * @return an execution with the same stores
     */
    public DirectExecution charging(CostGate costs) {
        return new DirectExecution(compiler, documents, plans, faults, costs, reads);
    }

    /**
     * The same execution, which reads dear root fields beside each other.
     *
     * @param beside how
     * @return an execution with the same stores
     */
    public DirectExecution reading(RootReads beside) {
        return new DirectExecution(compiler, documents, plans, faults, gate, beside);
    }

    /**
     * Answers an operation.
     *
     * @param input the operation, with a context as {@link ReadContext} says
     * @return null where graphql-java must answer it
     */
    public @Nullable ExecutionResult execute(ExecutionInput input) {
        try {
            return answer(input);
        } catch (AbortExecutionException large) {
            return new ExecutionResultImpl(tooLarge());
        } catch (GraphQLException | UnknownTypeException unusual) {
            return null;
        }
    }

    /**
     * Whether an operation may be one that can be answered here; nothing is read for that.
     *
     * @param input the operation
     * @return false where graphql-java must answer it: it is not valid, or a root field asks for
     *     the schema itself
     */
    public boolean mayAnswer(ExecutionInput input) {
        var document = documents.find(input);
        var request = document == null ? null : document.request(input.getOperationName());
        return request != null
                && request.definition().getSelectionSet().getSelections().stream()
                        .allMatch(root ->
                                !(root instanceof Field field) || compiler.isOwn(field.getName()));
    }

    private @Nullable ExecutionResult answer(ExecutionInput input) {
        var context = input.getGraphQLContext();
        var document = Stages.timed(context, Stages.Stage.PARSE, "", () -> documents.find(input));
        var request = document == null ? null : document.request(input.getOperationName());
        if (request == null) {
            return null;
        }
        var planned =
                Stages.timed(
                        context,
                        Stages.Stage.COMPILE,
                        "",
                        () -> plans.plan(request, variables(request, input), context));
        return planned == null
                ? null
                : new OperationRun(compiler, faults, reads, input, planned).charged(gate);
    }

    private CoercedVariables variables(Request request, ExecutionInput input) {
        return ValuesResolver.coerceVariableValues(
                compiler.schema(),
                request.definition().getVariableDefinitions(),
                input.getRawVariables(),
                input.getGraphQLContext(),
                input.getLocale());
    }

    private static graphql.GraphQLError tooLarge() {
        return GraphqlErrorBuilder.newError()
                .message(
                        "The operation has more than "
                                + Compiler.MOST_FIELDS
                                + " fields or "
                                + Compiler.MOST_LEVELS
                                + " levels, its fragments spread. Ask for less at a time.")
                .extensions(ErrorCode.OPERATION_TOO_LARGE.extension())
                .build();
    }
}
