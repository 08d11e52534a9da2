package io.lianxin.query;

import io.lianxin.graph.Statement;
import io.lianxin.mapping.SchemaModel;
import io.lianxin.query.anchor.Anchors;
import io.lianxin.query.answer.PrivateNameText;
import io.lianxin.query.cypher.CypherRenderer;
import io.lianxin.query.degree.Degrees;
import io.lianxin.query.plan.Parameters;
import io.lianxin.query.plan.Plan;
import io.lianxin.query.rewrite.Access;
import io.lianxin.query.rewrite.DefaultLimits;
import io.lianxin.query.rewrite.Pruning;
import io.lianxin.query.rewrite.Rewrite;
import io.lianxin.query.schema.EntryPoint;
import io.lianxin.query.selection.ConditionCheck;
import io.lianxin.query.selection.DayCheck;
import io.lianxin.query.selection.Selection;
import io.lianxin.query.selection.SelectionCompiler;
import io.lianxin.query.time.AsOf;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A root field, compiled.
 *
 * @param asked what is to be read, before all rewrites
 * @param plan the same after them
 * @param statement the one statement that reads it
 * @param parameters the statement's values
 */
public record CompiledQuery(Plan asked, Plan plan, Statement statement, Parameters parameters) {

    /**
     * Compiles a root field.
     *
     * @param model the schema's model
     * @param expressions gives the Cypher of a computed field's file by its name
     * @param entry what the field reads
     * @param selection the field with everything below it
     * @param reads the roles and cursors of the operation
     * @return the compiled field
     * @throws ArgumentException where an argument cannot be used
     */
    public static CompiledQuery of(
            SchemaModel model,
            UnaryOperator<String> expressions,
            EntryPoint entry,
            Selection selection,
            Reads reads) {
        var parameters = new Parameters();
        var compiler = new SelectionCompiler(model, parameters, reads.cursors());
        var plan =
                selection.placed(() -> {
                    ConditionCheck.check(selection);
                    DayCheck.check(selection);
                    return switch (entry.kind()) {
                        case ONE -> compiler.one(entry.type(), selection);
                        case SOME -> compiler.some(entry.type(), selection);
                        case ALL -> compiler.all(entry.type(), selection);
                    };
                });
        return rendered(model, expressions, plan, parameters, reads);
    }

    /** Some records by their ids, for an insight that found them. */
    static CompiledQuery named(
            SchemaModel model,
            UnaryOperator<String> expressions,
            Selection selection,
            Named named,
            Reads reads) {
        var parameters = new Parameters();
        var plan =
                new SelectionCompiler(model, parameters, reads.cursors())
                        .named(model.type(named.type), named.ids, named.asOf, selection);
        return rendered(model, expressions, plan, parameters, reads);
    }

    /**
     * Records that an insight found.
     *
     * @param type their type's name
     * @param ids their ids
     * @param asOf the day as of which they are read; null for the whole record
     */
    record Named(String type, List<String> ids, @Nullable Object asOf) {}

    private static CompiledQuery rendered(
            SchemaModel model,
            UnaryOperator<String> expressions,
            Plan compiled,
            Parameters parameters,
            Reads reads) {
        var plan = compiled;
        for (var rewrite : reads.rewrites()) {
            plan = rewrite.apply(plan, parameters);
        }
        var statement =
                new CypherRenderer(model, expressions)
                        .render(plan, PrivateNameText.of(model, reads.roles()), parameters);
        return new CompiledQuery(compiled, plan, statement, parameters);
    }

    /** The rewrites, in the order in which every plan goes through them. */
    static List<Rewrite> rewrites(SchemaModel model, Set<String> roles, Degrees degrees) {
        return List.of(
                new Pruning(),
                new AsOf(model),
                new Access(roles),
                new DefaultLimits(),
                new Anchors(degrees));
    }
}
