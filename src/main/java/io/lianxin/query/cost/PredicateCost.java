package io.lianxin.query.cost;

import io.lianxin.mapping.RecordType;
import io.lianxin.query.degree.Degrees;
import io.lianxin.query.plan.Followed;
import io.lianxin.query.plan.Hop;
import io.lianxin.query.plan.Predicate;
import io.lianxin.query.plan.SortKey.Value;
import io.lianxin.query.plan.group.Tally;

import java.util.List;

/** How many more records are looked at to decide on a condition, or to find a value to order by. */
record PredicateCost(Degrees degrees) {

    /** For a number of records. */
    double of(RecordType type, Predicate predicate, double records) {
        return switch (predicate) {
            case Predicate.And and -> each(type, and.parts(), records);
            case Predicate.Or or -> each(type, or.parts(), records);
            case Predicate.Not not -> of(type, not.part(), records);
            case Predicate.Compare compare -> 0;
            case Predicate.Holds holds -> 0;
            case Predicate.Present present -> 0;
            case Predicate.OfNoun of -> 0;
            case Predicate.Related related -> way(type, related.hops(), related.inner(), records);
            case Predicate.RelatedCount count -> way(type, count.hops(), count.inner(), records);
            case Predicate.RelatedFigures figures ->
                    way(type, figures.hops(), figures.inner(), records)
                            + tallies(
                                    figures.hops().getLast().target(),
                                    figures.tallies(),
                                    degrees.along(type, figures.hops(), records));
            case Predicate.Within within -> records * Charges.LEVELS * within.step().size();
            case Predicate.ValidOn valid -> records;
            case Predicate.CertaintyIn certainty -> records;
            case Predicate.Contested contested -> contested(contested, records);
            case Predicate.CompareAsOf it -> followed(type, it.followed(), records);
        };
    }

    private double each(RecordType type, List<Predicate> parts, double records) {
        return parts.stream().mapToDouble(part -> of(type, part, records)).sum();
    }

    private double way(RecordType type, List<Hop> hops, Predicate inner, double records) {
        var reached = degrees.along(type, hops, records);
        return reached + of(hops.getLast().target(), inner, reached);
    }

    double contested(Predicate.Contested contested, double records) {
        var held = degrees.along(contested.type(), contested.held()).from(records);
        return held + degrees.along(contested.held().target(), contested.holder()).from(held);
    }

    /** What it takes to follow a value as of a day. */
    double followed(RecordType type, Followed followed, double records) {
        return degrees.along(type, followed.steps()).from(records)
                + (followed.told().isEmpty() ? 0 : degrees.along(type, followed.told(), records));
    }

    /** What it takes to find a value. */
    double value(RecordType type, Value value, double records) {
        return switch (value) {
            case Value.Stored stored when stored.isOwn() -> 0;
            case Value.Stored stored -> {
                var reached = degrees.along(type, stored.hops(), records);
                yield reached
                        + (stored.followed() == null || stored.asOf() == null
                                ? 0
                                : followed(end(type, stored.hops()), stored.followed(), reached));
            }
            case Value.OfRelated of -> {
                var lead = degrees.along(type, of.lead(), records);
                var from = end(type, of.lead());
                var reached = degrees.along(from, of.hops(), lead);
                var target = end(from, of.hops());
                yield reached
                        + of(target, of.where(), reached)
                        + (of.of() == null ? 0 : value(target, of.of(), reached));
            }
        };
    }

    /** What figures over some records take, beside looking at each. */
    double tallies(RecordType type, List<Tally> tallies, double records) {
        return tallies.stream()
                .mapToDouble(tally ->
                        of(type, tally.where(), records)
                                + (tally.value() == null ? 0 : value(type, tally.value(), records)))
                .sum();
    }

    static RecordType end(RecordType type, List<Hop> hops) {
        return hops.isEmpty() ? type : hops.getLast().target();
    }
}
