package io.lianxin.query.cypher;

import static io.lianxin.query.cypher.Names.property;

import io.lianxin.query.page.Segment;
import io.lianxin.query.plan.Plan;
import io.lianxin.query.plan.Predicate;
import io.lianxin.query.plan.Records;
import io.lianxin.query.plan.Source;
import io.lianxin.query.plan.anchor.Reach;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** How records are found, in Cypher. */
final class RecordsText {

    private final Names names;
    private final PredicateText predicates;

    RecordsText(Names names, PredicateText predicates) {
        this.names = names;
        this.predicates = predicates;
    }

    /** MATCH and WHERE for some records. */
    String match(Records records, String node, String outer, String guard, String... more) {
        return match(records, node, outer, guard, "", more);
    }

    /** The same for a pattern that goes on beyond the records. */
    private String match(
            Records records,
            String node,
            String outer,
            String guard,
            String beyond,
            String[] more) {
        if (records.source() instanceof Source.Anchored anchored) {
            return reached(anchored.reach(), node) + condition(anchored.reach(), node, more);
        }
        var conditions = new ArrayList<String>(List.of(guard));
        var pattern =
                switch (records.source()) {
                    case Source.Everything every -> names.node(node, records.type());
                    case Source.WithId one -> named(records, node, "= " + one.id(), conditions);
                    case Source.WithIds some ->
                            named(records, node, "IN " + some.ids(), conditions);
                    case Source.Along along ->
                            "("
                                    + outer
                                    + ")"
                                    + names.arrow(along.hop())
                                    + names.end(node, along.hop(), records);
                    case Source.Above above ->
                            throw new IllegalArgumentException(
                                    "the records above one are read as a sequence");
                    case Source.Anchored anchored -> throw new IllegalStateException();
                };
        if (!records.filter().equals(Predicate.ANYTHING)) {
            conditions.add(predicates.of(records.filter(), node));
        }
        conditions.addAll(List.of(more));
        return "MATCH "
                + pattern
                + beyond
                + CypherRenderer.where(conditions.toArray(String[]::new));
    }

    /** MATCH, WHERE and WITH for the records of a list along a hop, each once. */
    String shared(SharedText shared, String node, String outer, String guard, String... more) {
        return shared.rows(
                (records, beyond, conditions) ->
                        match(records, node, outer, guard, beyond, conditions),
                more);
    }

    /** The records that an anchor leads to, each once, whatever they fulfil. */
    String reached(Reach reach, String node) {
        return new AnchorText(names, predicates).of(reach, node);
    }

    /** What reached records must fulfil. */
    String condition(Reach reach, String node, String... more) {
        var conditions = new ArrayList<String>();
        conditions.add(predicates.of(reach.condition(), node));
        conditions.addAll(List.of(more));
        return CypherRenderer.where(conditions.toArray(String[]::new));
    }

    /**
     * The same records as rows of a subquery that only counts them or sees whether there is one.
     */
    String rows(Records records, String node, String outer, String guard, String... more) {
        var match = match(records, node, outer, guard, more);
        return switch (records.source()) {
            case Source.Along along -> match + " RETURN DISTINCT " + node;
            case Source.Anchored anchored -> match + " RETURN " + node;
            default -> match;
        };
    }

    /** Whether an index alone tells what stands at the offset of a page. */
    static boolean passOver(Plan.Listing listing, Segment segment) {
        return listing.page().offset() != null
                && segment.isIndexed()
                && segment.cursor() == null
                && segment.order().size() > 1
                && listing.records().source() instanceof Source.Everything
                && listing.records().filter().equals(Predicate.ANYTHING);
    }

    /**
     * The records beyond an offset, in one row: a list of each record with its sort values. The
     * index of the first key says which value stands at the offset and how many records come before
     * that value; the other keys are read of the page's records, and not of all that are passed
     * over.
     */
    String beyond(
            Plan.Listing listing, Segment segment, String node, OrderText order, String list) {
        var keys = segment.order();
        var first = keys.getFirst();
        var other = names.fresh();
        var at = names.fresh();
        var ascends = first.descending() == listing.page().backward();
        var records = listing.records();
        var value = property(other, Objects.requireNonNull(first.property()));
        var own = order.key(first);
        return ("CALL () { CALL () { %1$s WITH %2$s AS %4$s ORDER BY %4$s%3$s SKIP %5$s LIMIT 1"
                    + " RETURN %4$s } CALL (%4$s) { %6$s RETURN count(%7$s) AS %8$s } CALL (%4$s,"
                    + " %8$s) { %9$s WITH %10$s ORDER BY %11$s%12$s[toInteger(%5$s - %8$s)..] AS"
                    + " %13$s } CALL (%4$s) { %14$s WITH %10$s ORDER BY %15$s LIMIT %16$s%12$s AS"
                    + " %17$s } RETURN (%13$s + %17$s)[..toInteger(%16$s)] AS %18$s } RETURN"
                    + " coalesce(head(collect(%18$s)), []) AS %18$s")
                .formatted(
                        match(records, other, "", "", value + " IS NOT NULL"),
                        value,
                        ascends ? "" : " DESC",
                        at,
                        listing.page().offset(),
                        match(records, other, "", "", value + (ascends ? " < " : " > ") + at),
                        other,
                        names.fresh(),
                        match(records, node, "", "", own + " = " + at),
                        node,
                        order.by(keys.subList(1, keys.size())),
                        " RETURN collect([" + node + ", " + order.keys(listing.order()) + "])",
                        names.fresh(),
                        match(records, node, "", "", own + (ascends ? " > " : " < ") + at),
                        order.by(keys),
                        listing.page().limit(),
                        names.fresh(),
                        list);
    }

    /** The pattern of records asked for by id, forwarded where an id leads to another record. */
    private String named(Records records, String node, String ids, List<String> conditions) {
        var type = records.type();
        var asked = asked(records, node);
        conditions.add(property(asked, "id") + " " + ids);
        conditions.add(node + ":" + names.labels(type));
        var pattern = "(" + asked + ":" + names.identity(type) + ")";
        if (asked.equals(node)) {
            return pattern;
        }
        conditions.add("NOT " + node + ":" + names.forwardingLabel());
        return pattern + names.forwardingArrow() + "{0,1}(" + node + ")";
    }

    /** The node whose id was asked for: another where that may lead to the record. */
    String asked(Records records, String node) {
        return names.isForwarded(records.type()) ? node + "asked" : node;
    }
}
