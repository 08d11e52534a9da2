package io.lianxin.query.execution;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLContext;
import graphql.GraphQLException;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.execution.CoercedVariables;
import graphql.execution.ValuesResolver;

import io.lianxin.query.ArgumentException;
import io.lianxin.query.ReadContext;
import io.lianxin.query.answer.FieldValues;
import io.lianxin.query.completion.Completion;
import io.lianxin.query.completion.Errors;
import io.lianxin.query.completion.UnknownTypeException;
import io.lianxin.query.execution.Operation.Compiled;
import io.lianxin.query.execution.Operation.Root;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * Answers operations whose root fields are all the mapping's, without graphql-java's step for every
 * field; everything else, and whatever is not quite right with an operation, is left to
 * graphql-java. Where both can answer, the answers are the same, errors and order included.
 */
public final class DirectExecution {

    private final Compiler compiler;
    private final Documents documents;
    private final Plans plans;
    private final FieldFaults faults;

    private DirectExecution(
            Compiler compiler, Documents documents, Plans plans, FieldFaults faults) {
        this.compiler = compiler;
        this.documents = documents;
        this.plans = plans;
        this.faults = faults;
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
        return new DirectExecution(compiler, documents, new Plans(compiler, operations), faults);
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

    private @Nullable ExecutionResult answer(ExecutionInput input) {
        var document = documents.find(input);
        var request = document == null ? null : document.request(input.getOperationName());
        if (request == null) {
            return null;
        }
        var planned = plans.plan(request, variables(request, input), input.getGraphQLContext());
        return planned == null ? null : new Run(input, planned).answer();
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
                .extensions(Map.of("code", "OPERATION_TOO_LARGE"))
                .build();
    }

    /** One run of an operation. */
    private final class Run {

        private final GraphQLContext context;
        private final Plans.Planned planned;
        private final Errors errors = new Errors();
        private final Completion completion;

        Run(ExecutionInput input, Plans.Planned planned) {
            this.context = input.getGraphQLContext();
            this.planned = planned;
            this.completion = new Completion(errors, context, input.getLocale());
        }

        ExecutionResult answer() {
            var operation = planned.operation();
            var done = new @Nullable Object[operation.keys().size()];
            var spreads = false;
            for (int i = 0; i < done.length; i++) {
                var key = operation.keys().get(i);
                var root = operation.roots().get(i);
                done[i] = root == null ? operation.type().getName() : field(key, root);
                spreads |= Completion.isSpreading(done[i]);
            }
            var data = spreads ? null : new FieldValues(operation.keys(), done);
            return new ExecutionResultImpl(data, errors.all());
        }

        private @Nullable Object field(String key, Root root) {
            completion.place().enter(key);
            var value = completion.value(root.shape(), read(key, root), planned.operation().type());
            completion.place().leave();
            return value;
        }

        private @Nullable Object read(String key, Root root) {
            try {
                return switch (root.compiled()) {
                    case Compiled.Ready(Recipe recipe) ->
                            compiler.reads(context, key).answer(recipe.with(planned.leaves()));
                    case Compiled.Faulty(RuntimeException fault) -> throw fault;
                };
            } catch (RuntimeException fault) {
                var path = completion.place().path();
                var error = GraphqlErrorBuilder.newError().location(root.location()).path(path);
                errors.add(
                        fault instanceof ArgumentException wrong
                                ? wrong.told(error)
                                : faults.told(fault, root.name(), error),
                        path);
                return null;
            }
        }
    }
}
