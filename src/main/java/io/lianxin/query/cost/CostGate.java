package io.lianxin.query.cost;

import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.Field;
import graphql.language.OperationDefinition;

import io.lianxin.graph.RecordVersion;
import io.lianxin.query.degree.DegreeBook;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Stops an operation before its first statement where it costs more than the budget. What was
 * charged stands in the GraphQL context under {@link OperationCost}.
 */
public final class CostGate extends SimplePerformantInstrumentation {

    /** Compiles the root fields of an operation. */
    @FunctionalInterface
    public interface Compiling {

        /**
         * Compiles the root fields.
         *
         * @param operation the operation
         * @param cost takes the number of root fields that no plan describes
         * @return those that plans describe; without what cannot be compiled
         */
        List<RootPlan> roots(ExecutionContext operation, OperationCost cost);
    }

    private final long budget;
    private final DegreeBook degrees;
    private final Compiling compiling;

    /**
     * Makes the gate.
     *
     * @param budget what an operation may cost
     * @param degrees what is known of the record
     * @param compiling compiles root fields
     */
    public CostGate(long budget, DegreeBook degrees, Compiling compiling) {
        this.budget = budget;
        this.degrees = degrees;
        this.compiling = compiling;
    }

    /**
     * Begins to charge an operation that is about to be run.
     *
     * @param context the operation's context, which takes what is charged
     * @return nothing charged yet
     */
    public OperationCost begin(GraphQLContext context) {
        var version = context.getOrDefault(RecordVersion.class, RecordVersion.NONE);
        var cost = new OperationCost(budget, degrees.of(version));
        context.put(OperationCost.class, cost);
        return cost;
    }

    /**
     * Waits until an operation that was charged may be run, where somebody decides that.
     *
     * @param context the operation's context
     * @param cost what was charged
     */
    public static void admit(GraphQLContext context, OperationCost cost) {
        Admission admission = context.get(Admission.class);
        if (admission != null) {
            admission.admit(cost.charged());
        }
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        var operation = parameters.getExecutionContext();
        if (readsRecords(operation.getOperationDefinition())) {
            var cost = begin(operation.getGraphQLContext());
            try {
                cost.charge(compiling.roots(operation, cost));
            } catch (CostExceeded dear) {
                throw new AbortExecutionException(List.of(dear.told()));
            }
            admit(operation.getGraphQLContext(), cost);
        }
        return super.beginExecuteOperation(parameters, state);
    }

    private static boolean readsRecords(OperationDefinition operation) {
        return operation.getOperation() == OperationDefinition.Operation.QUERY
                && !operation.getSelectionSet().getSelections().stream()
                        .allMatch(root ->
                                root instanceof Field field && field.getName().startsWith("__"));
    }
}
