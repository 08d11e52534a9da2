package io.lianxin.query.rewrite;

import io.lianxin.query.plan.Cell;
import io.lianxin.query.plan.Parameters;
import io.lianxin.query.plan.Part;
import io.lianxin.query.plan.Plan;
import io.lianxin.query.plan.Predicate;
import io.lianxin.query.plan.Projection;
import io.lianxin.query.plan.Source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A record is left out where a list that prunes has none for it. The list's own filter and day
 * count, and whatever prunes below it. A list below a single record prunes the record from which
 * the way to the single one begins.
 */
public final class Pruning implements Rewrite {

    @Override
    public Plan apply(Plan plan, Parameters parameters) {
        var below =
                new Branches(each -> apply(each, parameters), UnaryOperator.identity()).of(plan);
        var needs = needs(below);
        return needs.isEmpty() ? below : narrowed(below, new Predicate.And(needs));
    }

    private static Plan narrowed(Plan plan, Predicate needs) {
        var records = plan.records().where(needs);
        return switch (plan) {
            case Plan.Single one -> new Plan.Single(records, one.projection());
            case Plan.Sequence some -> new Plan.Sequence(records, some.projection());
            case Plan.Listing list ->
                    new Plan.Listing(records, list.order(), list.page(), list.parts());
        };
    }

    /** What a record must fulfil to have all that prunes below it. */
    private static List<Predicate> needs(Plan plan) {
        var needs = new ArrayList<Predicate>();
        switch (plan) {
            case Plan.Single one -> add(needs, one.projection());
            case Plan.Sequence some -> add(needs, some.projection());
            case Plan.Listing list -> list.parts().forEach(part -> add(needs, part));
        }
        return List.copyOf(needs);
    }

    private static void add(List<Predicate> needs, Part part) {
        switch (part) {
            case Part.Edges edges -> add(needs, edges.projection());
            case Part.Nodes nodes -> add(needs, nodes.cell());
            case Part.PageInfo info -> {}
            case Part.Total total -> {}
            case Part.CountUpTo count -> {}
            case Part.Aggregate set -> {}
            // a group stands for many records: the one behind its key prunes none of them
            case Part.Groups set -> {}
            case Part.Facets set -> {}
        }
    }

    private static void add(List<Predicate> needs, Projection projection) {
        for (var column : projection.columns()) {
            var own = new ArrayList<Predicate>();
            add(own, column.cell());
            if (column.types().containsAll(projection.type().members())) {
                needs.addAll(own);
            } else if (!own.isEmpty()) {
                var other = new Predicate.Not(new Predicate.OfNoun(column.types()));
                needs.add(new Predicate.Or(List.of(other, new Predicate.And(List.copyOf(own)))));
            }
        }
    }

    private static void add(List<Predicate> needs, Cell cell) {
        switch (cell) {
            case Cell.Self self -> add(needs, self.projection());
            case Cell.Nested nested when isNeeded(nested) -> needs.add(some(nested.plan()));
            default -> {}
        }
    }

    private static boolean isNeeded(Cell.Nested nested) {
        return nested.prunes()
                || (nested.plan() instanceof Plan.Single one && !needs(one).isEmpty());
    }

    private static Predicate some(Plan plan) {
        var records = plan.records();
        if (!(records.source() instanceof Source.Along along)) {
            throw new IllegalArgumentException("only what lies along a hop prunes");
        }
        return new Predicate.Related(
                List.of(along.hop()), Predicate.Quantifier.SOME, records.filter(), records.asOf());
    }
}
