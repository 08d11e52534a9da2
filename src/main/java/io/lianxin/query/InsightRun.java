package io.lianxin.query;

import graphql.schema.GraphQLSchema;

import io.lianxin.mapping.SchemaModel;
import io.lianxin.query.network.Network;
import io.lianxin.query.selection.ConditionCheck;
import io.lianxin.query.selection.DayCheck;
import io.lianxin.query.selection.Selection;

import java.util.function.UnaryOperator;

/** Answers a root field by an insight, and completes the records that it found. */
public final class InsightRun {

    private static final String AS_OF = "asOf";

    private final SchemaModel model;
    private final Network network;
    private final UnaryOperator<String> expressions;
    private final Insight insight;

    /**
     * Makes the run of an insight.
     *
     * @param model the storage mapping
     * @param expressions gives the Cypher of a computed field's file by its name
     * @param insight finds what is asked for
     */
    public InsightRun(SchemaModel model, UnaryOperator<String> expressions, Insight insight) {
        this.model = model;
        this.network = new Network(model);
        this.expressions = expressions;
        this.insight = insight;
    }

    /**
     * Answers.
     *
     * @param selection the root field with everything below it
     * @param schema the executable schema
     * @param reads the statements of the root field
     * @return an entity with a value for each selected field
     * @throws ArgumentException where an argument cannot be used
     * @throws io.lianxin.query.cost.CostExceeded where the records that were found go beyond the
     *     operation's budget
     */
    public Object answer(Selection selection, GraphQLSchema schema, Reads reads) {
        return selection.placed(() -> {
            ConditionCheck.check(selection);
            DayCheck.check(selection);
            var question = new Question(model, network, expressions, reads, selection, schema);
            var found = insight.find(question);
            return new InsightAnswer(model, expressions, reads, selection.arguments().get(AS_OF))
                    .complete(
                            schema.getQueryType().getFieldDefinition(insight.field()).getType(),
                            selection,
                            found);
        });
    }
}
