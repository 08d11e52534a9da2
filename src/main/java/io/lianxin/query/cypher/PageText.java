package io.lianxin.query.cypher;

import io.lianxin.query.page.Segment;
import io.lianxin.query.plan.Parameter;
import io.lianxin.query.plan.Plan;
import io.lianxin.query.plan.Source;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The rows of a page, in Cypher. A page over all records of a type by a key that may be missing is
 * read as two segments, because an index holds no missing values: the present keys in the index's
 * order, then, only where they do not fill the page, the missing ones.
 */
final class PageText {

    private final Names names;
    private final RecordsText records;
    private final PredicateText predicates;
    private final Plan.Listing listing;
    private final String node;
    private final @Nullable SharedText shared;

    PageText(
            Names names,
            RecordsText records,
            PredicateText predicates,
            Plan.Listing listing,
            String node,
            @Nullable SharedText shared) {
        this.names = names;
        this.records = records;
        this.predicates = predicates;
        this.listing = listing;
        this.node = node;
        this.shared = shared;
    }

    /**
     * Clauses that bind the variable to each record of the page in its order.
     *
     * @param text the clauses
     * @param keys the list of the record's sort values
     */
    record Rows(String text, String keys) {}

    Rows rows(String outer, String guard) {
        if (listing.records().source() instanceof Source.Anchored anchored
                && anchored.most() != null) {
            return few(anchored, anchored.most());
        }
        var segments = Segment.of(listing);
        if (segments.size() > 1) {
            return two(segments);
        }
        var order = order();
        var segment = segments.getFirst();
        if (RecordsText.passOver(listing, segment)) {
            var page = names.fresh();
            return unpacked("CALL () { " + beginning(segment, page) + " }", page);
        }
        var text = segment(segment, order, outer, guard);
        return new Rows(text + cut(), order.keys(listing.order()));
    }

    /**
     * A page of the records that an anchor leads to where these are few, else of those that an
     * index has in the page's order.
     */
    private Rows few(Source.Anchored anchored, Parameter most) {
        var reached = names.fresh();
        var page = names.fresh();
        var order = order();
        var all = listing.from(new Source.Everything());
        return unpacked(
                "CALL () { "
                        + records.reached(anchored.reach(), node)
                        + " LIMIT "
                        + most
                        + " RETURN collect("
                        + node
                        + ") AS "
                        + reached
                        + " } CALL ("
                        + reached
                        + ") { WHEN size("
                        + reached
                        + ") < "
                        + most
                        + " THEN { UNWIND "
                        + reached
                        + " AS "
                        + node
                        + " WITH "
                        + node
                        + order.rows(
                                Segment.of(listing).getFirst(),
                                more ->
                                        records.condition(anchored.reach(), node, more)
                                                + " WITH "
                                                + node)
                        + cut()
                        + packed(order.keys(listing.order()), page)
                        + " } ELSE { "
                        + packed(new PageText(names, records, predicates, all, node, null), page)
                        + " } }",
                page);
    }

    private String packed(PageText other, String list) {
        var rows = other.rows("", "");
        return rows.text + packed(rows.keys, list);
    }

    /** Records with their sort values, so that these are read once. */
    private String packed(String keys, String list) {
        return " RETURN collect([" + node + ", " + keys + "]) AS " + list;
    }

    private Rows unpacked(String text, String list) {
        var row = names.fresh();
        var keys = names.fresh();
        return new Rows(
                text
                        + " UNWIND "
                        + list
                        + " AS "
                        + row
                        + " WITH "
                        + row
                        + "[0] AS "
                        + node
                        + ", "
                        + row
                        + "[1] AS "
                        + keys,
                keys);
    }

    private Rows two(List<Segment> segments) {
        var first = names.fresh();
        var second = names.fresh();
        var from = listing.page().offset();
        return unpacked(
                "CALL () { "
                        + beginning(segments.get(0), first)
                        + " } CALL ("
                        + first
                        + ") { WHEN size("
                        + first
                        + ") < "
                        + limit()
                        + " THEN { "
                        + whole(
                                segments.get(1),
                                " LIMIT " + (from == null ? "" : from + " + ") + limit(),
                                second)
                        + " } ELSE { RETURN [] AS "
                        + second
                        + " } }",
                "("
                        + first
                        + " + "
                        + second
                        + (from == null ? "" : rest(segments.get(0), first, from))
                        + ")[..toInteger("
                        + limit()
                        + ")]");
    }

    /** What is left of the second segment where the page begins beyond the first. */
    private String rest(Segment segment, String first, Parameter from) {
        var other = names.fresh();
        var order = new OrderText(names, predicates, other, false);
        return "[toInteger(CASE size("
                + first
                + ") WHEN 0 THEN "
                + from
                + " - COUNT { "
                + records.rows(
                        listing.records(),
                        other,
                        "",
                        "",
                        order.key(segment.key()) + segment.presence())
                + " } ELSE 0 END)..]";
    }

    private String beginning(Segment segment, String list) {
        return RecordsText.passOver(listing, segment)
                ? records.beyond(listing, segment, node, order(), list)
                : whole(segment, cut(), list);
    }

    private String whole(Segment segment, String cut, String list) {
        var order = order();
        return segment(segment, order, "", "") + cut + packed(order.keys(listing.order()), list);
    }

    private OrderText order() {
        return new OrderText(names, predicates, node, listing.page().backward());
    }

    private String cut() {
        var offset = listing.page().offset();
        return (offset == null ? "" : " SKIP " + offset) + " LIMIT " + limit();
    }

    private String limit() {
        var limit = listing.page().limit();
        if (limit == null) {
            throw new IllegalStateException("the page has no limit: a rewrite was left out");
        }
        return limit.toString();
    }

    /** The rows of a segment in order, not yet cut. */
    private String segment(Segment segment, OrderText order, String outer, String guard) {
        return shared == null
                ? order.rows(
                        segment,
                        more ->
                                records.match(listing.records(), node, outer, guard, more)
                                        + " WITH "
                                        + node)
                : order.bindingAll(shared.carried())
                        .rows(segment, more -> records.shared(shared, node, outer, guard, more));
    }
}
