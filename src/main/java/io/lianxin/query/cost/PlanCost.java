package io.lianxin.query.cost;

import io.lianxin.mapping.RecordType;
import io.lianxin.query.degree.Degrees;
import io.lianxin.query.plan.Cell;
import io.lianxin.query.plan.Page;
import io.lianxin.query.plan.Parameters;
import io.lianxin.query.plan.Part;
import io.lianxin.query.plan.Plan;
import io.lianxin.query.plan.Predicate;
import io.lianxin.query.plan.Projection;
import io.lianxin.query.plan.Source;

import java.util.List;

/**
 * Charges a plan: one for each record that is looked at, ten for each that is answered. Page sizes
 * multiply down the path; what has no size is charged all that it may lead to.
 */
final class PlanCost {

    private final Degrees degrees;
    private final Parameters parameters;
    private final Charges charges;
    private final PredicateCost predicates;
    private final SetCost sets;

    PlanCost(Degrees degrees, Parameters parameters, Charges charges) {
        this.degrees = degrees;
        this.parameters = parameters;
        this.charges = charges;
        this.predicates = new PredicateCost(degrees);
        this.sets = new SetCost(degrees, charges, this::projection);
    }

    /** Charges a root field. */
    void charge(Plan plan, String field) {
        plan(plan, plan.records().type(), field, 1);
    }

    /** Charges a plan below some records of a type. */
    private void plan(Plan plan, RecordType outer, String field, double times) {
        switch (plan) {
            case Plan.Single one -> {
                charges.add(field, looked(one, times) + times * Charges.ROW);
                projection(one.projection(), field, times);
            }
            case Plan.Sequence some -> {
                var all = reached(some.records().source(), outer, times);
                charges.add(field, looked(some, all) + all * Charges.ROW);
                projection(some.projection(), field, all);
            }
            case Plan.Listing list -> listing(list, outer, field, times);
        }
    }

    /** The records that are looked at to decide which of some are meant. */
    private double looked(Plan plan, double records) {
        var of = plan.records();
        return records * Charges.LOOK + predicates.of(of.type(), of.filter(), records);
    }

    private double reached(Source source, RecordType outer, double times) {
        return switch (source) {
            case Source.Everything all -> times * degrees.count(outer);
            case Source.Anchored anchored -> times * degrees.count(outer);
            case Source.WithId one -> times;
            case Source.WithIds some ->
                    times * (parameters.value(some.ids()) instanceof List<?> ids ? ids.size() : 1);
            case Source.Along along -> degrees.along(outer, along.hop()).from(times);
            case Source.Above above -> times * Charges.LEVELS * above.step().size();
        };
    }

    private void listing(Plan.Listing list, RecordType outer, String field, double times) {
        var page = list.page();
        var type = list.records().type();
        var asked = page.size() == null ? io.lianxin.query.page.Pages.USUAL : page.size();
        var size = charges.size(field, page.backward() ? "last" : "first", asked);
        var all = reached(list.records().source(), outer, times);
        var rows = list.rowParts().isEmpty() ? 0 : Math.min(all, times * size);
        charges.add(field, pageOf(list, all, times * (offset(page) + size)) + rows * Charges.ROW);
        for (var part : list.parts()) {
            part(list, part, field + "." + part.resultKey(), new Reach(type, times, all, rows));
        }
    }

    /**
     * What a list's parts are made of.
     *
     * @param type the records' type
     * @param times for how many outer records the list is read
     * @param all how many records the list has for all of them
     * @param rows how many of these are answered
     */
    private record Reach(RecordType type, double times, double all, double rows) {}

    private void part(Plan.Listing list, Part part, String field, Reach reach) {
        switch (part) {
            case Part.Edges edges -> projection(edges.projection(), field, reach.rows);
            case Part.Nodes nodes -> cell(nodes.cell(), reach.type, field, reach.rows);
            case Part.PageInfo info -> charges.add(field, list.wantsBehind() ? reach.times : 0);
            case Part.Total total ->
                    charges.add(field, isCounted(list) ? Charges.LOOK : looked(list, reach.all));
            case Part.CountUpTo count ->
                    charges.add(
                            field,
                            list.records().filter().equals(Predicate.ANYTHING)
                                    ? Math.min(reach.all, reach.times * number(count.limit(), 0))
                                    : looked(list, reach.all));
            case Part.Aggregate set -> {
                charges.add(field, looked(list, reach.all) - reach.all);
                sets.aggregate(reach.type, set, field, reach.all);
            }
            case Part.Groups set -> {
                charges.add(field, looked(list, reach.all));
                sets.groups(reach.type, set, field, reach.times, reach.all);
            }
            case Part.Facets set -> {
                charges.add(field, looked(list, reach.all));
                sets.facets(reach.type, set, field, reach.times, reach.all);
            }
        }
    }

    /** The cost of finding a page's records. */
    private double pageOf(Plan.Listing list, double all, double asked) {
        if (list.rowParts().isEmpty()
                && list.parts().stream().noneMatch(Part.PageInfo.class::isInstance)) {
            return Charges.LOOK;
        }
        if (isInOrder(list)) {
            return Math.min(all, asked);
        }
        var type = list.records().type();
        return looked(list, all)
                + list.order().stream()
                        .mapToDouble(key -> predicates.value(type, key.value(), all))
                        .sum();
    }

    /** Whether an index gives the records in their order, so that no more than the page is read. */
    private static boolean isInOrder(Plan.Listing list) {
        return list.records().source() instanceof Source.Everything
                && list.records().filter().equals(Predicate.ANYTHING)
                && list.order().getFirst().property() != null;
    }

    private static boolean isCounted(Plan.Listing list) {
        return list.records().source() instanceof Source.Everything
                && list.records().filter().equals(Predicate.ANYTHING);
    }

    private double offset(Page page) {
        return page.offset() == null ? 0 : number(page.offset(), 0);
    }

    private double number(io.lianxin.query.plan.Parameter parameter, double otherwise) {
        return parameters.value(parameter) instanceof Number number
                ? number.doubleValue()
                : otherwise;
    }

    private void projection(Projection projection, String field, double times) {
        for (var column : projection.columns()) {
            cell(column.cell(), projection.type(), field + "." + column.resultKey(), times);
        }
    }

    private void cell(Cell cell, RecordType type, String field, double times) {
        switch (cell) {
            case Cell.Nested nested -> plan(nested.plan(), type, field, times);
            case Cell.Self self -> projection(self.projection(), field, times);
            case Cell.Completed completed -> {
                charges.add(field, times);
                projection(completed.inputs(), field, times);
            }
            case Cell.Computed computed -> charges.add(field, times * Charges.COMPUTED);
            case Cell.Certainty certainty -> charges.add(field, times);
            case Cell.StaleDays stale -> charges.add(field, times);
            case Cell.CertaintyReason reason -> charges.add(field, times);
            case Cell.Conflict it ->
                    charges.add(field, predicates.contested(it.contested(), times));
            case Cell.AsOfDay it ->
                    charges.add(
                            field,
                            it.day() == null ? 0 : predicates.followed(type, it.followed(), times));
            case Cell.ValueReason it ->
                    charges.add(field, predicates.followed(type, it.followed(), times));
            case Cell.Property property -> {}
            case Cell.Value value -> {}
            case Cell.Cursor cursor -> {}
            case Cell.Nothing nothing -> {}
        }
    }
}
