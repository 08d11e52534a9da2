package io.lianxin.query.execution;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;

import io.lianxin.graph.RecordVersion;
import io.lianxin.query.ReadContext;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Compiled operations by the form of their variables, not by the values: an operation is compiled
 * once for the caller's values and once for marks in the places of the values; only where both give
 * the same plan and the same statement, and the values come to stand in its parameters unchanged,
 * is it kept for other values. What cannot be kept is compiled each time.
 */
final class Plans {

    private final Compiler compiler;
    private final Cache<Form, Optional<Operation>> known;

    /**
     * Makes an empty store.
     *
     * @param compiler compiles
     * @param operations how many operations are kept
     */
    Plans(Compiler compiler, long operations) {
        this.compiler = compiler;
        this.known = Caffeine.newBuilder().maximumSize(operations).build();
    }

    /** An operation by all that decides its plan; the request is a document's own. */
    private record Form(
            Request request,
            Set<String> roles,
            RecordVersion version,
            boolean isCounted,
            String variables) {

        static Form of(Request request, GraphQLContext context, Leaves leaves) {
            return new Form(
                    request,
                    context.getOrDefault(ReadContext.ROLES, Set.of()),
                    context.getOrDefault(RecordVersion.class, RecordVersion.NONE),
                    ReadContext.degrees(context).areFinal(),
                    leaves.form());
        }
    }

    /**
     * An operation and the values to run it with.
     *
     * @param operation the operation
     * @param leaves the values
     */
    record Planned(Operation operation, List<Object> leaves) {}

    /** Finds or compiles an operation; null where it is not the engine's own. */
    @Nullable Planned plan(Request request, CoercedVariables variables, GraphQLContext context) {
        var leaves = new Leaves(false);
        request.read(compiler.schema(), variables, leaves);
        var form = Form.of(request, context, leaves);
        var kept = known.getIfPresent(form);
        if (kept != null && kept.isPresent()) {
            return new Planned(kept.get(), leaves.leaves());
        }
        var operation = compiler.compile(request, variables, context);
        if (operation == null) {
            return null;
        }
        if (kept == null && !leaves.isUnique() && operation.isReadable()) {
            var general = generalized(operation, request, variables, context);
            known.put(form, general);
            return new Planned(general.orElse(operation), leaves.leaves());
        }
        return new Planned(operation, leaves.leaves());
    }

    private Optional<Operation> generalized(
            Operation operation,
            Request request,
            CoercedVariables variables,
            GraphQLContext context) {
        var marks = new Leaves(true);
        var marked = request.read(compiler.schema(), variables, marks);
        if (marks.leaves().isEmpty()) {
            return Optional.of(operation);
        }
        var other = compiler.compile(request, marked, context);
        return Optional.ofNullable(
                other == null ? null : operation.generalized(marks.leaves(), other, marks.marks()));
    }
}
