package io.lianxin.query.cost;

import graphql.GraphQLContext;
import graphql.execution.ExecutionContext;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperationFactory;

import io.lianxin.mapping.SchemaModel;
import io.lianxin.query.ArgumentException;
import io.lianxin.query.CompiledQuery;
import io.lianxin.query.Completions;
import io.lianxin.query.Reads;
import io.lianxin.query.explain.Stages;
import io.lianxin.query.page.CursorKey;
import io.lianxin.query.schema.EntryPoint;
import io.lianxin.query.selection.Selection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Compiles all root fields of an operation before the first of them is read.
 *
 * @param model the storage mapping
 * @param expressions gives the Cypher of a computed field's file by its name
 * @param completions makes the values that are computed outside of the database
 * @param cursors seals the cursors
 * @param entries the root fields that follow from the mapping, by name
 */
public record RootPlans(
        SchemaModel model,
        UnaryOperator<String> expressions,
        Completions completions,
        CursorKey cursors,
        Map<String, EntryPoint> entries)
        implements CostGate.Compiling {

    @Override
    public List<RootPlan> roots(ExecutionContext operation, OperationCost cost) {
        var roots = new ArrayList<RootPlan>();
        for (var field : normalized(operation)) {
            var entry = entries.get(field.getFieldName());
            if (entry != null) {
                compiled(operation.getGraphQLContext(), entry, field).ifPresent(roots::add);
            } else if (!field.getFieldName().startsWith("__")) {
                cost.insights(1);
            }
        }
        return roots;
    }

    private static Collection<ExecutableNormalizedField> normalized(ExecutionContext operation) {
        return ExecutableNormalizedOperationFactory.createExecutableNormalizedOperation(
                        operation.getGraphQLSchema(),
                        operation.getOperationDefinition(),
                        operation.getFragmentsByName(),
                        operation.getCoercedVariables())
                .getTopLevelFields();
    }

    /** Empty where an argument cannot be used, which the field's own fetcher tells. */
    private Optional<RootPlan> compiled(
            GraphQLContext context, EntryPoint entry, ExecutableNormalizedField field) {
        var key = field.getResultKey();
        var reads = new Reads(model, completions, cursors, context, key);
        try {
            var query =
                    Stages.timed(
                            context,
                            Stages.Stage.COMPILE,
                            key,
                            () ->
                                    CompiledQuery.of(
                                            model, expressions, entry, Selection.of(field), reads));
            return Optional.of(new RootPlan(key, query.plan(), query.parameters()));
        } catch (ArgumentException wrong) {
            return Optional.empty();
        }
    }
}
