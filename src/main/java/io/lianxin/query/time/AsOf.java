package io.lianxin.query.time;

import io.lianxin.mapping.SchemaModel;
import io.lianxin.mapping.Validities;
import io.lianxin.query.plan.Cell;
import io.lianxin.query.plan.Hop;
import io.lianxin.query.plan.Parameter;
import io.lianxin.query.plan.Parameters;
import io.lianxin.query.plan.Part;
import io.lianxin.query.plan.Plan;
import io.lianxin.query.plan.Predicate;
import io.lianxin.query.plan.Records;
import io.lianxin.query.plan.SortKey;
import io.lianxin.query.plan.SortKey.Value;
import io.lianxin.query.plan.Source;
import io.lianxin.query.plan.group.Step;
import io.lianxin.query.rewrite.Branches;
import io.lianxin.query.rewrite.Rewrite;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * The day of a field holds for everything below it: records are read as valid then, and say how
 * certain that is. Records whose certainty is UNKNOWN are left out unless the filter asks for a
 * certainty itself. A record named by its id is always shown.
 */
public final class AsOf implements Rewrite {

    private static final List<String> BELIEVED = List.of("KNOWN", "ATTESTED", "PRESUMED");
    private static final List<String> UNKNOWN = List.of("UNKNOWN");

    private final SchemaModel model;

    /**
     * Makes the rule.
     *
     * @param model the schema's model
     */
    public AsOf(SchemaModel model) {
        this.model = model;
    }

    @Override
    public Plan apply(Plan plan, Parameters parameters) {
        return apply(plan, null, parameters);
    }

    private Plan apply(Plan plan, @Nullable Parameter inherited, Parameters parameters) {
        var own = plan.records().asOf();
        var day = own == null ? inherited : own;
        var records = valid(plan.records().asOf(day), day, parameters);
        var dated =
                switch (plan) {
                    case Plan.Single one -> new Plan.Single(records, one.projection());
                    case Plan.Sequence some -> new Plan.Sequence(records, some.projection());
                    case Plan.Listing list ->
                            new Plan.Listing(
                                    records,
                                    open(list.order(), day),
                                    list.page(),
                                    sets(list.parts(), day));
                };
        return new Branches(below -> apply(below, day, parameters), cell -> dated(cell, day))
                .of(dated);
    }

    private Records valid(Records records, @Nullable Parameter day, Parameters parameters) {
        var filter = dated(records.filter(), day);
        if (day == null) {
            return new Records(records.type(), records.source(), filter, null);
        }
        var valid = new Records(records.type(), records.source(), filter, day);
        var validities = model.validities(records.type());
        if (isNamed(records) || validities.isEmpty()) {
            return valid;
        }
        var possible = valid.where(new Predicate.ValidOn(validities, day));
        return !validities.isAttested() || asksForCertainty(filter)
                ? possible
                : possible.where(believed(validities, day, parameters));
    }

    /** Not unknown; where nouns are mixed, those of which no certainty can be told pass. */
    private static Predicate believed(Validities validities, Parameter day, Parameters parameters) {
        return validities.guarded()
                ? new Predicate.Not(
                        new Predicate.CertaintyIn(validities, day, parameters.add(UNKNOWN)))
                : new Predicate.CertaintyIn(validities, day, parameters.add(BELIEVED));
    }

    /** A record that the client names by its id is shown, whatever is known of it on the day. */
    private static boolean isNamed(Records records) {
        return records.source() instanceof Source.WithId
                || records.source() instanceof Source.WithIds;
    }

    private static boolean asksForCertainty(Predicate predicate) {
        return switch (predicate) {
            case Predicate.CertaintyIn asked -> true;
            case Predicate.And and -> and.parts().stream().anyMatch(AsOf::asksForCertainty);
            case Predicate.Or or -> or.parts().stream().anyMatch(AsOf::asksForCertainty);
            case Predicate.Not not -> asksForCertainty(not.part());
            default -> false;
        };
    }

    /** The way to related records; where a certainty is asked of them, the unknown are on it. */
    private static List<Hop> hops(List<Hop> way, Predicate inner) {
        if (!asksForCertainty(inner)) {
            return way;
        }
        var hops = new ArrayList<>(way);
        var last = hops.removeLast();
        var possible = last.validities().stated();
        hops.add(new Hop(last.type(), last.outgoing(), last.target(), possible));
        return List.copyOf(hops);
    }

    private static Predicate dated(Predicate predicate, @Nullable Parameter day) {
        return switch (predicate) {
            case Predicate.And and -> new Predicate.And(dated(and.parts(), day));
            case Predicate.Or or -> new Predicate.Or(dated(or.parts(), day));
            case Predicate.Not not -> new Predicate.Not(dated(not.part(), day));
            case Predicate.Related related -> dated(related, day);
            case Predicate.RelatedCount count ->
                    new Predicate.RelatedCount(
                            hops(count.hops(), count.inner()),
                            count.operator(),
                            count.number(),
                            dated(count.inner(), day),
                            day);
            case Predicate.RelatedFigures it ->
                    new Predicate.RelatedFigures(
                            hops(it.hops(), it.inner()),
                            dated(it.inner(), day),
                            sets(day).tallies(it.tallies()),
                            it.condition(),
                            day);
            case Predicate.Within within -> new Predicate.Within(within.step(), within.id(), day);
            case Predicate.CertaintyIn asked ->
                    new Predicate.CertaintyIn(asked.validities(), day, asked.codes());
            case Predicate.Contested contested -> contested.on(day);
            case Predicate.CompareAsOf it ->
                    new Predicate.CompareAsOf(it.followed(), it.operator(), it.value(), day);
            case Predicate.Compare compare -> compare;
            case Predicate.Holds holds -> holds;
            case Predicate.Present present -> present;
            case Predicate.ValidOn valid -> valid;
            case Predicate.OfNoun of -> of;
        };
    }

    /** A list that prunes may have a day of its own. */
    private static Predicate dated(Predicate.Related related, @Nullable Parameter inherited) {
        var day = related.asOf() == null ? inherited : related.asOf();
        return new Predicate.Related(
                hops(related.hops(), related.inner()),
                related.quantifier(),
                dated(related.inner(), day),
                day);
    }

    private static List<Predicate> dated(List<Predicate> parts, @Nullable Parameter day) {
        return parts.stream().map(part -> dated(part, day)).toList();
    }

    private static List<SortKey> open(List<SortKey> order, @Nullable Parameter day) {
        return order.stream().map(key -> key.by(open(key.value(), day))).toList();
    }

    private static Value open(Value value, @Nullable Parameter day) {
        return switch (value) {
            case Value.Stored it ->
                    new Value.Stored(it.hops(), it.key(), day, it.followed(), it.otherwise());
            case Value.OfRelated it ->
                    new Value.OfRelated(
                            it.lead(),
                            hops(it.hops(), it.where()),
                            dated(it.where(), day),
                            it.function(),
                            it.of() == null ? null : open(it.of(), day),
                            day);
        };
    }

    private static List<Part> sets(List<Part> parts, @Nullable Parameter day) {
        return day == null ? parts : parts.stream().map(sets(day)::of).toList();
    }

    private static DatedSets sets(@Nullable Parameter day) {
        return new DatedSets(
                each -> open(each, day), each -> dated(each, day), each -> way(each, day));
    }

    private static Step way(Step step, @Nullable Parameter day) {
        return new Step(
                hops(step.hops(), step.where()), step.climbs(), dated(step.where(), day), day);
    }

    private static Cell dated(Cell cell, @Nullable Parameter day) {
        return switch (cell) {
            case Cell.Certainty certainty -> new Cell.Certainty(certainty.validity(), day);
            case Cell.StaleDays stale -> new Cell.StaleDays(stale.validity(), day);
            case Cell.CertaintyReason reason ->
                    new Cell.CertaintyReason(reason.validity(), day, reason.components());
            case Cell.AsOfDay it -> new Cell.AsOfDay(it.followed(), it.restrictedTo(), day);
            case Cell.ValueReason it -> new Cell.ValueReason(it.followed(), day, it.components());
            case Cell.Conflict conflict -> new Cell.Conflict(conflict.contested().on(day));
            case Cell.Computed computed -> new Cell.Computed(computed.by(), day);
            default -> cell;
        };
    }
}
