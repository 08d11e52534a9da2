package io.lianxin.query.execution;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.MergedField;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.normalized.ExecutableNormalizedOperationFactory.Options;
import graphql.schema.GraphQLSchema;

import io.lianxin.mapping.SchemaModel;
import io.lianxin.query.CompiledQuery;
import io.lianxin.query.Completions;
import io.lianxin.query.InsightRun;
import io.lianxin.query.Reads;
import io.lianxin.query.completion.Shapes;
import io.lianxin.query.execution.Operation.Compiled;
import io.lianxin.query.execution.Operation.Root;
import io.lianxin.query.page.CursorKey;
import io.lianxin.query.schema.EntryPoint;
import io.lianxin.query.selection.Selection;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Compiles an operation at once.
 *
 * @param model the storage mapping
 * @param schema the executable schema
 * @param expressions gives the Cypher of a computed field's file by its name
 * @param completions makes the values that are computed outside of the database
 * @param cursors seals the cursors
 * @param entries the root fields that follow from the mapping, by name
 * @param insights the root fields that no selection can ask, by name
 */
public record Compiler(
        SchemaModel model,
        GraphQLSchema schema,
        UnaryOperator<String> expressions,
        Completions completions,
        CursorKey cursors,
        Map<String, EntryPoint> entries,
        Map<String, InsightRun> insights) {

    /** How many fields an operation may have, its fragments spread. */
    static final int MOST_FIELDS = 20_000;

    /** How many levels an operation may have. */
    static final int MOST_LEVELS = 100;

    /**
     * Compiles.
     *
     * @return null where a root field is none of the engine's
     * @throws graphql.execution.AbortExecutionException where the operation has too many fields or
     *     levels
     */
    @Nullable Operation compile(
            Request request, CoercedVariables variables, GraphQLContext context) {
        var shapes = new Shapes(schema, request.fragments(), variables.toMap());
        var merged = shapes.roots(request.definition().getSelectionSet()).getSubFields();
        for (var field : merged.values()) {
            if (!isOwn(field.getName())) {
                return null;
            }
        }
        var normalized = normalized(request, variables);
        var roots = new ArrayList<@Nullable Root>();
        merged.forEach((key, field) -> {
            var root = normalized.get(key);
            roots.add(
                    root == null || Shapes.isTypeName(field)
                            ? null
                            : root(shapes, field, root, context));
        });
        return new Operation(
                schema.getQueryType(),
                List.copyOf(merged.keySet()),
                Collections.unmodifiableList(roots));
    }

    /** Whether a root field follows from the mapping, is an insight, or the name of the type. */
    boolean isOwn(String field) {
        return field.equals("__typename")
                || entries.containsKey(field)
                || insights.containsKey(field);
    }

    /** The statements of a root field. */
    Reads reads(GraphQLContext context, String field) {
        return new Reads(model, completions, cursors, context, field);
    }

    private Map<String, ExecutableNormalizedField> normalized(
            Request request, CoercedVariables variables) {
        var operation =
                ExecutableNormalizedOperationFactory.createExecutableNormalizedOperation(
                        schema,
                        request.definition(),
                        request.fragments(),
                        variables,
                        Options.defaultOptions()
                                .maxFieldsCount(MOST_FIELDS)
                                .maxChildrenDepth(MOST_LEVELS));
        var byKey = new HashMap<String, ExecutableNormalizedField>();
        operation.getTopLevelFields().forEach(field -> byKey.put(field.getResultKey(), field));
        return byKey;
    }

    private Root root(
            Shapes shapes,
            MergedField field,
            ExecutableNormalizedField root,
            GraphQLContext context) {
        return new Root(
                field.getName(),
                field.getSingleField().getSourceLocation(),
                shapes.of(schema.getQueryType(), field),
                compiled(root, context));
    }

    /** Answers a root field by its insight. */
    Object found(Selection selection, GraphQLContext context) {
        return Objects.requireNonNull(insights.get(selection.name()))
                .answer(selection, schema, reads(context, selection.resultKey()));
    }

    private Compiled compiled(ExecutableNormalizedField root, GraphQLContext context) {
        if (insights.containsKey(root.getFieldName())) {
            return new Compiled.Insightful(Operation.Pattern.fixed(Selection.of(root)));
        }
        var entry = entries.get(root.getFieldName());
        try {
            return new Compiled.Ready(
                    Recipe.fixed(
                            CompiledQuery.of(
                                    model,
                                    expressions,
                                    Objects.requireNonNull(entry),
                                    Selection.of(root),
                                    reads(context, root.getResultKey()))));
        } catch (RuntimeException fault) {
            return new Compiled.Faulty(fault);
        }
    }
}
