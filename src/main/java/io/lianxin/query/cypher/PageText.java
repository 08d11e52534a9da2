package io.lianxin.query.cypher;

import io.lianxin.query.page.Segment;
import io.lianxin.query.plan.Parameter;
import io.lianxin.query.plan.Plan;
import io.lianxin.query.plan.Source;

import java.util.ArrayList;
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

    PageText(
            Names names,
            RecordsText records,
            PredicateText predicates,
            Plan.Listing listing,
            String node) {
        this.names = names;
        this.records = records;
        this.predicates = predicates;
        this.listing = listing;
        this.node = node;
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
        var text = segment(segments.getFirst(), order, outer, guard);
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
                        + ordered(
                                Segment.of(listing).getFirst(),
                                order,
                                more ->
                                        records.condition(anchored.reach(), node, more)
                                                + " WITH "
                                                + node)
                        + cut()
                        + packed(order.keys(listing.order()), page)
                        + " } ELSE { "
                        + packed(new PageText(names, records, predicates, all, node), page)
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
        var to = (from == null ? "" : from + " + ") + limit();
        return unpacked(
                "CALL () { "
                        + whole(segments.get(0), to, first)
                        + " } CALL ("
                        + first
                        + ") { WHEN size("
                        + first
                        + ") < "
                        + to
                        + " THEN { "
                        + whole(segments.get(1), to, second)
                        + " } ELSE { RETURN [] AS "
                        + second
                        + " } }",
                "("
                        + first
                        + " + "
                        + second
                        + ")["
                        + (from == null ? "" : "toInteger(" + from + ")")
                        + "..toInteger("
                        + to
                        + ")]");
    }

    private String whole(Segment segment, String to, String list) {
        var order = order();
        return segment(segment, order, "", "")
                + " LIMIT "
                + to
                + packed(order.keys(listing.order()), list);
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
        var along = listing.records().source() instanceof Source.Along;
        return ordered(
                segment,
                along ? order.bindingAll() : order,
                more ->
                        records.match(listing.records(), node, outer, guard, more)
                                + " WITH "
                                + (along ? "DISTINCT " : "")
                                + node);
    }

    /** What makes rows of some conditions. */
    @FunctionalInterface
    private interface Beginning {

        String with(String... conditions);
    }

    private static String ordered(Segment segment, OrderText order, Beginning beginning) {
        var conditions = new ArrayList<String>();
        if (segment.presence() != null) {
            conditions.add(order.key(segment.key()) + segment.presence());
        }
        if (segment.isSought()) {
            conditions.add(order.key(segment.order().getFirst()) + " IS NOT NULL");
        }
        var binds = segment.order().stream().anyMatch(order::binds);
        if (segment.cursor() != null) {
            conditions.add(
                    binds
                            ? order.seek(segment.order(), segment.cursor())
                            : order.after(segment.order(), segment.cursor()));
        }
        return beginning.with(conditions.toArray(String[]::new))
                + (binds ? bound(segment, order) : "")
                + " ORDER BY "
                + order.by(segment.order());
    }

    /** Keys in variables, and the cursor's condition on them. */
    private static String bound(Segment segment, OrderText order) {
        var bound = order.bind(segment.order());
        return segment.cursor() == null
                ? bound
                : bound
                        + " WHERE "
                        + order.after(segment.order(), segment.cursor())
                        + " WITH "
                        + order.node()
                        + order.bound(segment.order());
    }
}
