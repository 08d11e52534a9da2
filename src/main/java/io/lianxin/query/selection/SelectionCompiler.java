package io.lianxin.query.selection;

import io.lianxin.mapping.Field;
import io.lianxin.mapping.RecordType;
import io.lianxin.mapping.SchemaModel;
import io.lianxin.query.ArgumentException;
import io.lianxin.query.filter.Filters;
import io.lianxin.query.filter.Trees;
import io.lianxin.query.order.Orders;
import io.lianxin.query.page.Cursors;
import io.lianxin.query.page.ListMark;
import io.lianxin.query.page.Pages;
import io.lianxin.query.plan.Cell;
import io.lianxin.query.plan.Hop;
import io.lianxin.query.plan.Parameter;
import io.lianxin.query.plan.Parameters;
import io.lianxin.query.plan.Part;
import io.lianxin.query.plan.Plan;
import io.lianxin.query.plan.Predicate;
import io.lianxin.query.plan.Projection;
import io.lianxin.query.plan.Records;
import io.lianxin.query.plan.Source;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Compiles what a client selected into a plan. */
public final class SelectionCompiler {

    private final SchemaModel model;
    private final Parameters parameters;
    private final Orders orders;
    private final Filters filters;
    private final Pages pages;
    private final ProjectionCompiler projections;
    private final SetParts sets;
    private @Nullable Object day;

    /**
     * Makes the compiler for one statement.
     *
     * @param model the schema's model
     * @param parameters takes the values of all arguments
     * @param cursors reads the cursors in them
     */
    public SelectionCompiler(SchemaModel model, Parameters parameters, Cursors cursors) {
        this.model = model;
        this.parameters = parameters;
        this.filters = new Filters(model, parameters);
        this.orders = new Orders(model, filters);
        this.pages = new Pages(cursors, parameters);
        this.projections = new ProjectionCompiler(model, this);
        this.sets = new SetParts(model, parameters, filters, orders, projections);
    }

    /**
     * The plan of a root field that reads one record by its id.
     *
     * @param type the record's type
     * @param selection the root field
     * @return the plan
     */
    public Plan one(RecordType type, Selection selection) {
        day = selection.arguments().get("asOf");
        var id = parameters.add(selection.arguments().get("id"));
        var source = new Source.WithId(id);
        return new Plan.Single(
                records(type, source, selection), projections.of(type, selection.children()));
    }

    /**
     * The plan of a root field that reads records by their ids.
     *
     * @param type the records' type
     * @param selection the root field
     * @return the plan
     * @throws ArgumentException where there are more ids than a page may have records
     */
    public Plan some(RecordType type, Selection selection) {
        var given = selection.arguments().get("ids");
        if (given instanceof List<?> list && list.size() > Pages.GREATEST) {
            throw new ArgumentException(
                    "ids",
                    list.size() + " ids are more than " + Pages.GREATEST,
                    "Ask for at most " + Pages.GREATEST + " at a time");
        }
        day = selection.arguments().get("asOf");
        var ids = parameters.add(given);
        return new Plan.Sequence(
                records(type, new Source.WithIds(ids), selection),
                projections.of(type, selection.children()));
    }

    /**
     * The plan of records whose ids an insight found.
     *
     * @param type the records' type
     * @param ids their ids
     * @param asOf the day as of which they are read; null for the whole record
     * @param selection the field that holds them
     * @return the plan
     */
    public Plan named(
            RecordType type, List<String> ids, @Nullable Object asOf, Selection selection) {
        var source = new Source.WithIds(parameters.add(ids));
        day = asOf;
        var on = asOf == null ? null : parameters.add(asOf);
        return new Plan.Sequence(
                new Records(type, source, Predicate.ANYTHING, on),
                projections.of(type, selection.children()));
    }

    /**
     * The plan of a root field that lists records.
     *
     * @param type the records' type
     * @param selection the root field
     * @return the plan
     */
    public Plan all(RecordType type, Selection selection) {
        return listing(records(type, new Source.Everything(), selection), selection, null);
    }

    /** The plan of a relationship field. */
    Plan along(Field.Relationship field, Selection selection) {
        var target = model.type(field.target());
        var source = new Source.Along(Hop.of(field, model));
        var records = records(target, source, selection);
        return field.many()
                ? listing(records, selection, null)
                : new Plan.Single(records, projections.of(target, selection.children()));
    }

    /** The plan of a through field: a list of joining records, each with its far end. */
    Plan through(RecordType owner, Field.Through field, Selection selection) {
        var joins = model.joins(owner, field);
        var end = model.end(owner, field);
        var joining = model.type(joins.target());
        var hop = Hop.of(end, model);
        var records =
                records(joining, new Source.Along(Hop.of(joins, model)), selection)
                        .where(
                                new Predicate.Related(
                                        List.of(hop),
                                        Predicate.Quantifier.SOME,
                                        Predicate.ANYTHING,
                                        null));
        return listing(records, selection, end);
    }

    /** The plan of the records above one in its tree. */
    Plan above(RecordType type, Selection selection) {
        var records = records(type, new Source.Above(Trees.step(model, type)), selection);
        return new Plan.Sequence(records, projections.of(type, selection.children()));
    }

    private Records records(RecordType type, Source source, Selection selection) {
        var arguments = selection.arguments();
        var filter = filters.of(type, arguments.get("filter"));
        return new Records(type, source, filter, day(arguments));
    }

    private @Nullable Parameter day(Map<String, Object> arguments) {
        var own = arguments.get("asOf");
        return own == null ? null : parameters.add(own);
    }

    private Plan listing(Records records, Selection selection, Field.@Nullable Relationship end) {
        var outer = day;
        var own = selection.arguments().get("asOf");
        day = own == null ? outer : own;
        try {
            return list(records, selection, end);
        } finally {
            day = outer;
        }
    }

    private Plan list(Records records, Selection selection, Field.@Nullable Relationship end) {
        var whole = records.source() instanceof Source.Everything;
        var arguments = selection.arguments();
        var order = orders.of(records.type(), arguments.get("orderBy"), whole);
        var list = records.type().name() + " " + selection.name() + " " + records.source();
        var page = pages.of(arguments, order, ListMark.told(list, arguments, day));
        var parts = new ArrayList<Part>();
        for (var child : selection.children()) {
            parts.add(child.placed(() -> part(records.type(), child, end)));
        }
        return new Plan.Listing(records, order, page, List.copyOf(parts));
    }

    private Part part(RecordType type, Selection child, Field.@Nullable Relationship end) {
        return switch (child.name()) {
            case "edges" -> new Part.Edges(child.resultKey(), edge(type, child, end));
            case "nodes" -> new Part.Nodes(child.resultKey(), node(type, child, end));
            case "totalCount" -> new Part.Total(child.resultKey());
            case "countUpTo" ->
                    new Part.CountUpTo(child.resultKey(), pages.countLimit(child.arguments()));
            case "aggregate" -> sets.aggregate(type, child);
            case "groups" -> sets.groups(type, child);
            case "facets" -> sets.facets(type, child);
            default ->
                    new Part.PageInfo(
                            child.resultKey(),
                            child.children().stream()
                                    .map(entry ->
                                            new Part.PageInfo.Entry(
                                                    entry.resultKey(), entry.name()))
                                    .toList());
        };
    }

    private Cell node(RecordType type, Selection node, Field.@Nullable Relationship end) {
        return end == null
                ? new Cell.Self(projections.of(type, node.children()))
                : new Cell.Nested(along(end, node));
    }

    private Projection edge(RecordType type, Selection edge, Field.@Nullable Relationship end) {
        var columns = new ArrayList<Projection.Column>();
        var own = new ArrayList<Selection>();
        for (var child : edge.children()) {
            switch (child.name()) {
                case "cursor" -> columns.add(column(type, child, new Cell.Cursor()));
                case "node" ->
                        columns.add(
                                column(type, child, child.placed(() -> node(type, child, end))));
                default -> own.add(child);
            }
        }
        columns.addAll(projections.of(type, own).columns());
        return new Projection(type, List.copyOf(columns));
    }

    private static Projection.Column column(RecordType type, Selection child, Cell cell) {
        return new Projection.Column(child.resultKey(), type.members(), cell);
    }
}
