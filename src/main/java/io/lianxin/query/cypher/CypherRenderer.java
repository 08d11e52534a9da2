package io.lianxin.query.cypher;

import static io.lianxin.query.cypher.Names.property;

import io.lianxin.graph.Statement;
import io.lianxin.mapping.SchemaModel;
import io.lianxin.mapping.Validity;
import io.lianxin.query.cypher.validity.ValidityText;
import io.lianxin.query.plan.Cell;
import io.lianxin.query.plan.Parameter;
import io.lianxin.query.plan.Parameters;
import io.lianxin.query.plan.Part;
import io.lianxin.query.plan.Plan;
import io.lianxin.query.plan.Predicate;
import io.lianxin.query.plan.Projection;
import io.lianxin.query.plan.Source;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Renders a plan as one statement that answers one row with one column, {@code answer}. Its text
 * holds names of the schema and parameters' names, never a value or a name of a client.
 */
public final class CypherRenderer {

    private final Names names;
    final PredicateText predicates;
    final RecordsText records;
    private final IdentityHashMap<Cell, String> known = new IdentityHashMap<>();
    private final UnaryOperator<String> expressions;
    private boolean completes;

    /**
     * Makes a renderer for one statement.
     *
     * @param model the schema's model
     * @param expressions gives the Cypher of a computed field's file by its name; the expression
     *     sees the record as {@code this} and the day asked about, or null, as {@code asOf}, and
     *     returns one row with one column
     */
    public CypherRenderer(SchemaModel model, UnaryOperator<String> expressions) {
        this.names = new Names(model);
        this.predicates = new PredicateText(names);
        this.records = new RecordsText(names, predicates);
        this.expressions = expressions;
    }

    /**
     * Renders a plan.
     *
     * @param plan the plan, after all rewrites
     * @param privateNames an expression for what computers outside of the database must hide; a
     *     second column of the answer where the plan needs any of them
     * @param parameters the plan's values
     * @return the statement, which has one row
     */
    public Statement render(Plan plan, String privateNames, Parameters parameters) {
        var columns = new LinkedHashMap<>(Map.of("answer", expression(plan, "", "")));
        if (completes) {
            columns.put("privateNames", privateNames);
        }
        return Statement.row(columns, parameters.byName());
    }

    /**
     * Renders a condition for a statement that is written by hand.
     *
     * @param predicate the condition, after all rewrites
     * @param variable the statement's variable for the record
     * @return Cypher that is true or not
     */
    public String condition(Predicate predicate, String variable) {
        return predicates.of(predicate, variable);
    }

    private String expression(Plan plan, String outer, String guard) {
        return switch (plan) {
            case Plan.Single single -> single(single, outer, guard);
            case Plan.Sequence sequence -> sequence(sequence, outer, guard);
            case Plan.Listing listing ->
                    new ListingText(this, names, predicates).of(listing, outer, guard);
        };
    }

    private String single(Plan.Single single, String outer, String guard) {
        var node = names.fresh();
        return "head(COLLECT { "
                + records.match(single.records(), node, outer, guard)
                + " RETURN "
                + projection(single.projection(), node, "")
                + " LIMIT 1 })";
    }

    private String sequence(Plan.Sequence sequence, String outer, String guard) {
        var node = names.fresh();
        var of = sequence.records();
        if (of.source() instanceof Source.Above above) {
            var length = names.fresh();
            return "COLLECT { MATCH "
                    + length
                    + " = ("
                    + outer
                    + ") "
                    + predicates.climb(above.step(), of.asOf(), 1)
                    + " "
                    + names.node(node, of.type())
                    + where(guard, predicates.of(of.filter(), node))
                    + " WITH "
                    + node
                    + ", min(length("
                    + length
                    + ")) AS distance ORDER BY distance, "
                    + property(node, "id")
                    + " RETURN "
                    + projection(sequence.projection(), node, "")
                    + " }";
        }
        return "COLLECT { "
                + records.match(of, node, outer, guard)
                + " RETURN ["
                + property(records.asked(of, node), "id")
                + ", "
                + projection(sequence.projection(), node, "")
                + "] }";
    }

    static String where(String... conditions) {
        var all = new ArrayList<String>();
        for (var condition : conditions) {
            if (!condition.isEmpty() && !condition.equals("true")) {
                all.add(condition);
            }
        }
        return all.isEmpty() ? "" : " WHERE " + String.join(" AND ", all);
    }

    /** What is asked of one record, as a list; a mixed one begins with the record's labels. */
    String projection(Projection projection, String node, String guard) {
        var cells = new ArrayList<String>();
        if (projection.isMixed()) {
            cells.add("labels(" + node + ")");
        }
        for (var column : projection.columns()) {
            var partial = !column.types().containsAll(projection.type().members());
            var types = column.types().stream().sorted().toList();
            var own = partial ? "(" + node + ":" + names.anyOf(types) + ")" : guard;
            cells.add(cell(column.cell(), node, own));
        }
        return "[" + String.join(", ", cells) + "]";
    }

    /** Takes what some cells bring from variables, while their list is rendered. */
    void know(IdentityHashMap<Cell, String> cells) {
        known.putAll(cells);
    }

    void forget(IdentityHashMap<Cell, String> cells) {
        cells.keySet().forEach(known::remove);
    }

    /** One cell of a row. */
    String cell(Cell cell, String node, String guard) {
        var variable = known.get(cell);
        if (variable != null) {
            return cell instanceof Cell.Nested nested && nested.plan() instanceof Plan.Single single
                    ? projection(single.projection(), variable, "")
                    : variable;
        }
        return switch (cell) {
            case Cell.Property property -> property(node, property.key());
            case Cell.Value value -> value(value, node);
            case Cell.Computed computed ->
                    "head(COLLECT { WITH "
                            + node
                            + " AS this, "
                            + (computed.day() == null ? "null" : computed.day())
                            + " AS asOf"
                            + where(guard)
                            + " "
                            + expressions.apply(computed.by())
                            + " })";
            case Cell.Completed completed -> {
                completes = true;
                yield projection(completed.inputs(), node, guard);
            }
            case Cell.Certainty it -> certainty(it, node);
            case Cell.StaleDays it -> on(node, it.validity(), it.day(), ValidityText::staleDays);
            case Cell.CertaintyReason it -> on(node, it.validity(), it.day(), ValidityText::reason);
            case Cell.Conflict it ->
                    it.contested().day() == null ? "null" : predicates.of(it.contested(), node);
            case Cell.AsOfDay it -> FollowedText.value(names, it.followed(), node, it.day());
            case Cell.ValueReason it ->
                    it.day() == null
                            ? "null"
                            : new FollowedText(names, it.followed(), node, it.day()).reason();
            case Cell.Cursor _, Cell.Nothing _ -> "null";
            case Cell.Self self -> projection(self.projection(), node, guard);
            case Cell.Nested nested -> expression(nested.plan(), node, guard);
        };
    }

    /** The certainty of a record on the day asked about. */
    static String certainty(Cell.Certainty cell, String node) {
        return on(node, cell.validity(), cell.day(), ValidityText::certainty);
    }

    private static String on(
            String node,
            Validity validity,
            @Nullable Parameter day,
            Function<ValidityText, String> text) {
        return day == null || !validity.isAttested()
                ? "null"
                : text.apply(new ValidityText(node, validity, day));
    }

    private static String value(Cell.Value value, String node) {
        var components =
                value.components().stream()
                        .map(each -> property(node, each.key()))
                        .collect(Collectors.joining(", ", "[", "]"));
        return value.presence().isEmpty()
                ? components
                : "CASE WHEN "
                        + PredicateText.present(value.presence(), node)
                        + " THEN "
                        + components
                        + " END";
    }

    /** One part of a list's row. */
    String part(Part part, String node) {
        return switch (part) {
            case Part.Edges edges -> projection(edges.projection(), node, "");
            case Part.Nodes nodes -> cell(nodes.cell(), node, "");
            case Part.PageInfo _, Part.Total _, Part.CountUpTo _ -> "null";
            case Part.Aggregate _, Part.Groups _, Part.Facets _ -> "null";
        };
    }
}
