package io.lianxin.query.rewrite;

import io.lianxin.query.plan.Cell;
import io.lianxin.query.plan.Part;
import io.lianxin.query.plan.Plan;
import io.lianxin.query.plan.Projection;

import java.util.function.UnaryOperator;

/** Rebuilds what hangs below a plan: the one place that knows where plans and cells are nested. */
public final class Branches {

    private final UnaryOperator<Plan> plans;
    private final UnaryOperator<Cell> cells;

    /**
     * Makes a rebuilder.
     *
     * @param plans what to do with each plan directly below
     * @param cells what to do with each other cell
     */
    public Branches(UnaryOperator<Plan> plans, UnaryOperator<Cell> cells) {
        this.plans = plans;
        this.cells = cells;
    }

    /**
     * Rebuilds a plan.
     *
     * @param plan the plan
     * @return the same plan over what the two functions make of its branches
     */
    public Plan of(Plan plan) {
        return switch (plan) {
            case Plan.Single one -> new Plan.Single(one.records(), of(one.projection()));
            case Plan.Sequence some -> new Plan.Sequence(some.records(), of(some.projection()));
            case Plan.Listing list ->
                    new Plan.Listing(
                            list.records(),
                            list.order(),
                            list.page(),
                            list.parts().stream().map(this::of).toList());
        };
    }

    private Part of(Part part) {
        return switch (part) {
            case Part.Edges edges -> new Part.Edges(edges.resultKey(), of(edges.projection()));
            case Part.Nodes nodes -> new Part.Nodes(nodes.resultKey(), of(nodes.cell()));
            case Part.PageInfo info -> info;
            case Part.Total total -> total;
            case Part.CountUpTo count -> count;
            case Part.Aggregate all -> all;
            case Part.Groups groups -> groups.records(this::of);
            case Part.Facets facets -> facets.records(this::of);
        };
    }

    private Projection of(Projection projection) {
        return new Projection(
                projection.type(),
                projection.columns().stream()
                        .map(column ->
                                new Projection.Column(
                                        column.resultKey(), column.types(), of(column.cell())))
                        .toList());
    }

    private Cell of(Cell cell) {
        return switch (cell) {
            case Cell.Nested nested -> new Cell.Nested(plans.apply(nested.plan()), nested.prunes());
            case Cell.Self self -> new Cell.Self(of(self.projection()));
            case Cell.Completed completed ->
                    new Cell.Completed(
                            completed.by(),
                            completed.paths(),
                            of(completed.inputs()),
                            completed.components());
            default -> cells.apply(cell);
        };
    }
}
