package io.lianxin.query.execution;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLContext;
import graphql.GraphqlErrorBuilder;

import io.lianxin.graph.ReadSession;
import io.lianxin.query.ArgumentException;
import io.lianxin.query.CompiledQuery;
import io.lianxin.query.Explanation;
import io.lianxin.query.answer.FieldValues;
import io.lianxin.query.completion.Completion;
import io.lianxin.query.completion.Errors;
import io.lianxin.query.cost.CostExceeded;
import io.lianxin.query.cost.CostGate;
import io.lianxin.query.cost.OperationCost;
import io.lianxin.query.cost.RootPlan;
import io.lianxin.query.execution.Operation.Compiled;
import io.lianxin.query.execution.Operation.Root;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** One run of a compiled operation: charged, read, completed. */
final class OperationRun {

    private final Compiler compiler;
    private final FieldFaults faults;
    private final RootReads reads;
    private final GraphQLContext context;
    private final Plans.Planned planned;
    private final Errors errors = new Errors();
    private final Completion completion;
    private final List<@Nullable CompiledQuery> queries = new ArrayList<>();

    OperationRun(
            Compiler compiler,
            FieldFaults faults,
            RootReads reads,
            ExecutionInput input,
            Plans.Planned planned) {
        this.compiler = compiler;
        this.faults = faults;
        this.reads = reads;
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
    ExecutionResult charged(@Nullable CostGate gate) {
        try {
            if (gate != null) {
                var cost = gate.begin(context);
                cost.insights(insights());
                cost.charge(plans());
                CostGate.admit(context, cost);
            }
            try (var begun = reads.begin(context.get(ReadSession.class), dear())) {
                return answer(begun);
            }
        } catch (CostExceeded refused) {
            return new ExecutionResultImpl(refused.told());
        }
    }

    private int insights() {
        return (int)
                planned.operation().roots().stream()
                        .filter(root ->
                                root != null && root.compiled() instanceof Compiled.Insightful)
                        .count();
    }

    private List<RootPlan> plans() {
        var plans = new ArrayList<RootPlan>();
        for (int i = 0; i < queries.size(); i++) {
            var query = queries.get(i);
            if (query != null) {
                plans.add(new RootPlan(key(i), query.plan(), query.parameters()));
            }
        }
        return plans;
    }

    /** What could be read beside each other; nothing of what is to be explained. */
    private List<RootReads.@Nullable Root> dear() {
        if (queries.size() < 2 || context.get(Explanation.class) != null) {
            return List.of();
        }
        OperationCost cost = context.get(OperationCost.class);
        var roots = new ArrayList<RootReads.@Nullable Root>();
        for (int i = 0; i < queries.size(); i++) {
            var query = queries.get(i);
            var key = key(i);
            roots.add(
                    query == null
                            ? null
                            : new RootReads.Root(
                                    () -> cost == null ? 0 : cost.estimated(key),
                                    session ->
                                            compiler.reads(context, key).answer(query, session)));
        }
        return roots;
    }

    private String key(int root) {
        return planned.operation().keys().get(root);
    }

    private ExecutionResult answer(RootReads.Begun begun) {
        var operation = planned.operation();
        var done = new @Nullable Object[operation.keys().size()];
        var spreads = false;
        for (int i = 0; i < done.length; i++) {
            var root = operation.roots().get(i);
            done[i] = root == null ? operation.type().getName() : field(i, root, begun);
            spreads |= Completion.isSpreading(done[i]);
        }
        var data = spreads ? null : new FieldValues(operation.keys(), done);
        return new ExecutionResultImpl(data, errors.all());
    }

    private @Nullable Object field(int number, Root root, RootReads.Begun begun) {
        completion.place().enter(key(number));
        var raw = read(number, root, begun);
        var value = completion.value(root.shape(), raw, planned.operation().type());
        completion.place().leave();
        return value;
    }

    private @Nullable Object read(int number, Root root, RootReads.Begun begun) {
        try {
            return switch (root.compiled()) {
                case Compiled.Faulty(var fault) -> throw fault;
                case Compiled.Insightful(var pattern) ->
                        compiler.found(pattern.with(planned.leaves()), context);
                case Compiled.Ready ready -> ready(number, begun);
            };
        } catch (CostExceeded dear) {
            errors.add(dear.told(), completion.place().path());
            return null;
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

    private @Nullable Object ready(int number, RootReads.Begun begun) {
        return begun.has(number)
                ? begun.value(number)
                : compiler.reads(context, key(number))
                        .answer(Objects.requireNonNull(queries.get(number)));
    }
}
