package io.lianxin.query;

import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;

import io.lianxin.graph.Row;
import io.lianxin.graph.Statement;
import io.lianxin.mapping.Field;
import io.lianxin.mapping.RecordType;
import io.lianxin.mapping.SchemaModel;
import io.lianxin.mapping.search.SearchedNoun;
import io.lianxin.query.cypher.CypherRenderer;
import io.lianxin.query.cypher.FollowedText;
import io.lianxin.query.filter.Filters;
import io.lianxin.query.network.Network;
import io.lianxin.query.page.Cursors;
import io.lianxin.query.plan.Followed;
import io.lianxin.query.plan.Parameter;
import io.lianxin.query.plan.Parameters;
import io.lianxin.query.plan.Plan;
import io.lianxin.query.plan.Predicate;
import io.lianxin.query.plan.Projection;
import io.lianxin.query.plan.Records;
import io.lianxin.query.plan.Source;
import io.lianxin.query.schema.FieldBases;
import io.lianxin.query.selection.Selection;
import io.lianxin.query.time.AsOf;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What is asked of an insight, and its way to the graph. */
public final class Question {

    private static final String FILTER = "Filter";
    private static final String AS_OF = "asOf";
    private static final String ANY = "Node";

    private final SchemaModel model;
    private final UnaryOperator<String> expressions;
    private final Reads reads;
    private final Selection selection;
    private final GraphQLSchema schema;
    private final Network network;
    private final Parameters parameters = new Parameters();
    private @Nullable Parameter day;

    Question(
            SchemaModel model,
            Network network,
            UnaryOperator<String> expressions,
            Reads reads,
            Selection selection,
            GraphQLSchema schema) {
        this.model = model;
        this.network = network;
        this.expressions = expressions;
        this.reads = reads;
        this.selection = selection;
        this.schema = schema;
    }

    /**
     * The value of an argument.
     *
     * @param name the argument's name
     * @return null where none is given
     */
    public @Nullable Object argument(String name) {
        return selection.arguments().get(name);
    }

    /**
     * An argument as a list, since no parameter of a statement is null.
     *
     * @param name the argument's name
     * @return the list given, the one value given, or nothing
     */
    public List<?> values(String name) {
        return switch (argument(name)) {
            case null -> List.of();
            case List<?> list -> list;
            case Object one -> List.of(one);
        };
    }

    /**
     * The condition that an argument of a derived filter type sets, as of the day of {@code asOf}.
     *
     * @param argument the argument's name, for instance {@code filter}
     * @param variable the variable of the record in the statement
     * @return a condition in Cypher; its values are parameters of the next {@link #read}
     */
    public String condition(String argument, String variable) {
        var type = filtered(argument);
        var records =
                new Records(
                        type,
                        new Source.Everything(),
                        new Filters(model, parameters).of(type, argument(argument)),
                        day());
        Plan plan = new Plan.Single(records, new Projection(type, List.of()));
        for (var rewrite : reads.rewrites()) {
            plan = rewrite.apply(plan, parameters);
        }
        return new CypherRenderer(model, expressions).condition(plan.records().filter(), variable);
    }

    /**
     * A field with {@code @asOf} of the records that an argument filters, as of the day of {@code
     * asOf}.
     *
     * @param argument the argument's name
     * @param field the field's name
     * @param variable the variable of the record in the statement
     * @param isReasoned whether the rule by which it follows is wanted too
     * @return Cypher for the value; where the rule is wanted, for a list of the value, the rule and
     *     the rule's day
     */
    public String followed(String argument, String field, String variable, boolean isReasoned) {
        var type = filtered(argument);
        var followed =
                type.fields().get(field) instanceof Field.Property property
                        ? Followed.of(model, type, property)
                        : null;
        if (followed == null) {
            throw new IllegalArgumentException(type.name() + "." + field + " follows from nothing");
        }
        return FollowedText.of(model, followed, variable, day(), isReasoned);
    }

    /**
     * The condition that a record of any type holds on the day of {@code asOf}.
     *
     * @param variable the variable of the record in the statement
     * @return a condition in Cypher, true without a day; its values are parameters of the next
     *     {@link #read}
     */
    public String holding(String variable) {
        var day = day();
        if (day == null) {
            return "true";
        }
        var records =
                new Records(model.type(ANY), new Source.Everything(), Predicate.ANYTHING, day);
        var dated =
                new AsOf(model)
                        .apply(
                                new Plan.Single(records, new Projection(records.type(), List.of())),
                                parameters);
        return new CypherRenderer(model, expressions).condition(dated.records().filter(), variable);
    }

    /**
     * What search looks into.
     *
     * @return the nouns that it finds, in the schema's order
     */
    public List<SearchedNoun> searched() {
        return SearchedNoun.all(model);
    }

    /**
     * Whether the client selects a field of the answer.
     *
     * @param path the fields that lead to it, divided by slashes, for instance {@code groups/key}
     * @return true where it is asked for, under any alias
     */
    public boolean isWanted(String path) {
        return selection.leadsTo(path);
    }

    /**
     * On what the fields of the schema's nouns rest.
     *
     * @return for each field its type, name, basis, meaning and codes, as plain values
     */
    public List<Map<String, @Nullable Object>> fieldBases() {
        return new FieldBases(model, schema).entries().map(FieldBases.Entry::answer).toList();
    }

    /**
     * On what fields can rest.
     *
     * @return each basis with its meaning and how many fields of all nouns rest on it
     */
    public List<Map<String, Object>> basisCounts() {
        return new FieldBases(model, schema).counts();
    }

    private RecordType filtered(String argument) {
        var field = schema.getQueryType().getFieldDefinition(selection.name());
        var declared = field.getArgument(argument).getType();
        var name = GraphQLTypeUtil.unwrapAll(declared).getName();
        return model.type(name.substring(0, name.length() - FILTER.length()));
    }

    private @Nullable Parameter day() {
        if (day == null && argument(AS_OF) != null) {
            day = parameters.add(argument(AS_OF));
        }
        return day;
    }

    /**
     * What a drawing of the network shows.
     *
     * @return the relations between records
     */
    public Network network() {
        return network;
    }

    /**
     * The cursors of this version of the record.
     *
     * @return what seals them
     */
    public Cursors cursors() {
        return reads.cursors();
    }

    /**
     * The Cypher of a computed field.
     *
     * @param name the name of its file
     * @return the expression, which sees {@code this} and {@code asOf}
     */
    public String expression(String name) {
        return expressions.apply(name);
    }

    /**
     * Runs a statement.
     *
     * @param text Cypher without the version's prefix; only reading
     * @param values its parameters by name, none of which begins with {@code p} and a digit
     * @return the rows
     */
    public List<Row> read(String text, Map<String, Object> values) {
        var all = new HashMap<>(parameters.byName());
        all.putAll(values);
        return reads.run(
                new Statement("CYPHER 25 " + text, all), () -> "insight " + selection.name());
    }
}
