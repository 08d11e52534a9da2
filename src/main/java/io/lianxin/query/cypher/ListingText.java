package io.lianxin.query.cypher;

import io.lianxin.query.plan.Page;
import io.lianxin.query.plan.Part;
import io.lianxin.query.plan.Plan;
import io.lianxin.query.plan.Source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Pages, in Cypher. A page over all records of a type by a key that may be missing is read as two
 * segments, because an index holds no missing values: the present keys in the index's order, then,
 * only where they do not fill the page, the missing ones.
 */
final class ListingText {

    private final CypherRenderer renderer;
    private final Names names;
    private final GroupText sets;

    ListingText(CypherRenderer renderer, Names names, PredicateText predicates) {
        this.renderer = renderer;
        this.names = names;
        this.sets = new GroupText(renderer, names, predicates);
    }

    /**
     * A list: rows, total, whether something lies before the page, bounded counts, and, only where
     * it is asked for, what the whole set comes to.
     */
    String of(Plan.Listing listing, String outer, String guard) {
        return "["
                + (listing.rowParts().isEmpty() && !needsRows(listing)
                        ? "null"
                        : rows(listing, outer, guard))
                + ", "
                + (listing.wantsTotal() ? total(listing, outer, guard) : "null")
                + ", "
                + (listing.wantsBehind() ? behind(listing, outer, guard) : "null")
                + ", "
                + listing.counts().stream()
                        .map(count -> upTo(count, listing, outer, guard))
                        .collect(Collectors.joining(", ", "[", "]"))
                + (listing.setParts().isEmpty() ? "" : ", " + sets.of(listing, outer, guard))
                + "]";
    }

    private static boolean needsRows(Plan.Listing listing) {
        return listing.parts().stream().anyMatch(Part.PageInfo.class::isInstance);
    }

    private String rows(Plan.Listing listing, String outer, String guard) {
        var node = names.fresh();
        var order = order(listing, node);
        var segments = Segment.of(listing);
        var pages =
                segments.size() == 1
                        ? segment(listing, segments.getFirst(), order, outer, guard)
                                + " "
                                + rows(listing.page())
                        : two(listing, segments, node);
        var row =
                listing.rowParts().stream()
                        .map(part -> ", " + renderer.part(part, node))
                        .collect(Collectors.joining());
        return "COLLECT { " + pages + " RETURN [" + order.keys(listing.order()) + row + "] }";
    }

    private OrderText order(Plan.Listing listing, String node) {
        return new OrderText(names, renderer.predicates, node, listing.page().backward());
    }

    private static String rows(Page page) {
        return (page.offset() == null ? "" : "SKIP " + page.offset() + " ")
                + "LIMIT "
                + limit(page);
    }

    private String two(Plan.Listing listing, List<Segment> segments, String node) {
        var first = names.fresh();
        var second = names.fresh();
        var from = listing.page().offset();
        var to = (from == null ? "" : from + " + ") + limit(listing.page());
        return "CALL () { "
                + segment(listing, segments.get(0), order(listing, node), "", "")
                + " LIMIT "
                + to
                + " RETURN collect("
                + node
                + ") AS "
                + first
                + " } CALL ("
                + first
                + ") { UNWIND CASE WHEN size("
                + first
                + ") < "
                + to
                + " THEN [1] ELSE [] END AS wanted "
                + segment(listing, segments.get(1), order(listing, node), "", "")
                + " LIMIT "
                + to
                + " RETURN collect("
                + node
                + ") AS "
                + second
                + " } UNWIND ("
                + first
                + " + "
                + second
                + ")["
                + (from == null ? "" : "toInteger(" + from + ")")
                + "..toInteger("
                + to
                + ")] AS "
                + node;
    }

    /** The rows of a segment in order, not yet cut. */
    private String segment(
            Plan.Listing listing, Segment segment, OrderText order, String outer, String guard) {
        var node = order.node();
        var conditions = new ArrayList<String>();
        if (segment.presence() != null) {
            conditions.add(order.key(segment.key()) + segment.presence());
        }
        if (segment.isSought()) {
            conditions.add(order.key(segment.order().getFirst()) + " IS NOT NULL");
        }
        var computed = segment.order().stream().anyMatch(key -> !key.isOwn());
        if (segment.cursor() != null) {
            conditions.add(
                    computed
                            ? order.seek(segment.order(), segment.cursor())
                            : order.after(segment.order(), segment.cursor()));
        }
        var distinct = listing.records().source() instanceof Source.Along ? "DISTINCT " : "";
        return renderer.match(
                        listing.records(), node, outer, guard, conditions.toArray(String[]::new))
                + " WITH "
                + distinct
                + node
                + (computed ? bound(segment, order) : "")
                + " ORDER BY "
                + order.by(segment.order());
    }

    /** Computed keys in variables, and the cursor's condition on them. */
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

    private static String limit(Page page) {
        if (page.limit() == null) {
            throw new IllegalStateException("the page has no limit: a rewrite was left out");
        }
        return page.limit().toString();
    }

    private String upTo(Part.CountUpTo count, Plan.Listing listing, String outer, String guard) {
        var node = names.fresh();
        var distinct = listing.records().source() instanceof Source.Along ? "DISTINCT " : "";
        return "COUNT { "
                + renderer.match(listing.records(), node, outer, guard)
                + " RETURN "
                + distinct
                + node
                + " LIMIT "
                + count.limit()
                + " }";
    }

    private String total(Plan.Listing listing, String outer, String guard) {
        var node = names.fresh();
        var distinct = listing.records().source() instanceof Source.Along;
        return "COUNT { "
                + renderer.match(listing.records(), node, outer, guard)
                + (distinct ? " RETURN DISTINCT " + node : "")
                + " }";
    }

    private String behind(Plan.Listing listing, String outer, String guard) {
        var node = names.fresh();
        var cursor = listing.page().cursor();
        var offset = listing.page().offset();
        if (cursor == null) {
            return "("
                    + offset
                    + " > 0 AND EXISTS { "
                    + renderer.match(listing.records(), node, outer, guard)
                    + " })";
        }
        return "EXISTS { "
                + renderer.match(
                        listing.records(),
                        node,
                        outer,
                        guard,
                        order(listing, node).behind(listing.order(), cursor))
                + " }";
    }
}
