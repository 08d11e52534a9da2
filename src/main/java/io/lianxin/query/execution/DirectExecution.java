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
import io.lianxin.query.CompiledQuery;
import io.lianxin.query.ReadContext;
import io.lianxin.query.answer.FieldValues;
import io.lianxin.query.completion.Completion;
import io.lianxin.query.completion.Errors;
import io.lianxin.query.completion.UnknownTypeException;
import io.lianxin.query.cost.CostExceeded;
import io.lianxin.query.cost.CostGate;
import io.lianxin.query.cost.RootPlan;
import io.lianxin.query.execution.Operation.Compiled;
import io.lianxin.query.execution.Operation.Root;
import io.lianxin.query.explain.Stages;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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
    private final @Nullable CostGate gate;

    private DirectExecution(
            Compiler compiler,
            Documents documents,
            Plans plans,
            FieldFaults faults,
            @Nullable CostGate gate) {
        this.compiler = compiler;
        this.documents = documents;
        this.plans = plans;
        this.faults = faults;
        this.gate = gate;
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
                compiler, documents, new Plans(compiler, operations), faults, null);
    }

    /**
     * The same execution, which refuses what costs too much.
     *
     * @param costs charges operations before their first statement
     * @return an execution with the same stores
     */
    public DirectExecution charging(CostGate costs) {
        return new DirectExecution(compiler, documents, plans, faults, costs);
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
        return planned == null ? null : new Run(input, planned).charged();
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
        private final List<@Nullable CompiledQuery> queries = new ArrayList<>();

        Run(ExecutionInput input, Plans.Planned planned) {
            this.context = input.getGraphQLContext();
            this.planned = planned;
            this.completion = new Completion(errors, context, input.getLocale());
            for (var root : planned.operation().roots()) {
                queries.add(
                        root != null && root.compiled() instanceof Compiled.Ready(Recipe recipe)
                                ? recipe.with(planned.leaves())
                                : null);
            }
        }

        /** The answer, or the refusal where it costs too much. */
        ExecutionResult charged() {
            try {
                if (gate != null) {
                    gate.begin(context).charge(plans());
                }
                return answer();
            } catch (CostExceeded dear) {
                return new ExecutionResultImpl(dear.told());
            }
        }

        private List<RootPlan> plans() {
            var plans = new ArrayList<RootPlan>();
            for (int i = 0; i < queries.size(); i++) {
                var query = queries.get(i);
                if (query != null) {
                    var key = planned.operation().keys().get(i);
                    plans.add(new RootPlan(key, query.plan(), query.parameters()));
                }
            }
            return plans;
        }

        private ExecutionResult answer() {
            var operation = planned.operation();
            var done = new @Nullable Object[operation.keys().size()];
            var spreads = false;
            for (int i = 0; i < done.length; i++) {
                var key = operation.keys().get(i);
                var root = operation.roots().get(i);
                done[i] =
                        root == null
                                ? operation.type().getName()
                                : field(key, root, queries.get(i));
                spreads |= Completion.isSpreading(done[i]);
            }
            var data = spreads ? null : new FieldValues(operation.keys(), done);
            return new ExecutionResultImpl(data, errors.all());
        }

        private @Nullable Object field(String key, Root root, @Nullable CompiledQuery query) {
            completion.place().enter(key);
            var value =
                    completion.value(
                            root.shape(), read(key, root, query), planned.operation().type());
            completion.place().leave();
            return value;
        }

        private @Nullable Object read(String key, Root root, @Nullable CompiledQuery query) {
            try {
                if (query == null && root.compiled() instanceof Compiled.Faulty(var fault)) {
                    throw fault;
                }
                return compiler.reads(context, key).answer(Objects.requireNonNull(query));
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
