package io.lianxin.query.cypher;

import io.lianxin.query.plan.Page;
import io.lianxin.query.plan.Plan;
import io.lianxin.query.plan.SortKey;
import io.lianxin.query.plan.Source;

import org.jspecify.annotations.Nullable;

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

    ListingText(CypherRenderer renderer, Names names) {
        this.renderer = renderer;
        this.names = names;
    }

    /** A list of three: rows, total, and whether something lies behind the cursor. */
    String of(Plan.Listing listing, String outer, String guard) {
        return "["
                + (listing.rowParts().isEmpty() && !needsRows(listing)
                        ? "null"
                        : rows(listing, outer, guard))
                + ", "
                + (listing.wantsTotal() ? total(listing, outer, guard) : "null")
                + ", "
                + (listing.wantsBehind() ? behind(listing, outer, guard) : "null")
                + "]";
    }

    private static boolean needsRows(Plan.Listing listing) {
        return listing.parts().stream()
                .anyMatch(io.lianxin.query.plan.Part.PageInfo.class::isInstance);
    }

    private String rows(Plan.Listing listing, String outer, String guard) {
        var node = names.fresh();
        var order = new OrderText(names, node, listing.page().backward());
        var row =
                listing.rowParts().stream()
                        .map(part -> renderer.part(part, node))
                        .collect(Collectors.joining(", "));
        var keys = order.keys(listing.order());
        var result = " RETURN [" + keys + (row.isEmpty() ? "" : ", " + row) + "]";
        var segments = segments(listing);
        if (segments.size() == 1) {
            return "COLLECT { "
                    + segment(listing, segments.getFirst(), node, outer, guard)
                    + result
                    + " }";
        }
        return two(listing, segments, node, result);
    }

    private String two(Plan.Listing listing, List<Segment> segments, String node, String result) {
        var first = names.fresh();
        var second = names.fresh();
        var limit = "$" + limit(listing.page());
        return "COLLECT { CALL () { "
                + segment(listing, segments.get(0), node, "", "")
                + " RETURN collect("
                + node
                + ") AS "
                + first
                + " } CALL ("
                + first
                + ") { UNWIND CASE WHEN size("
                + first
                + ") < "
                + limit
                + " THEN [1] ELSE [] END AS wanted "
                + segment(listing, segments.get(1), node, "", "")
                + " RETURN collect("
                + node
                + ") AS "
                + second
                + " } UNWIND ("
                + first
                + " + "
                + second
                + ")[..toInteger("
                + limit
                + ")] AS "
                + node
                + result
                + " }";
    }

    private String segment(
            Plan.Listing listing, Segment segment, String node, String outer, String guard) {
        var order = new OrderText(names, node, listing.page().backward());
        var conditions = new ArrayList<String>();
        if (segment.presence != null) {
            conditions.add(order.key(segment.key) + segment.presence);
        }
        if (isSought(segment.order.getFirst(), segment)) {
            conditions.add(order.key(segment.order.getFirst()) + " IS NOT NULL");
        }
        if (segment.cursor != null) {
            conditions.add(order.after(segment.order, segment.cursor));
        }
        var distinct = listing.records().source() instanceof Source.Along;
        return renderer.match(
                        listing.records(), node, outer, guard, conditions.toArray(String[]::new))
                + " WITH "
                + (distinct ? "DISTINCT " : "")
                + node
                + " ORDER BY "
                + order.by(segment.order)
                + " LIMIT $"
                + limit(listing.page());
    }

    /** Whether the missing keys' segment can be read in the order of an index on its first key. */
    private static boolean isSought(SortKey first, Segment segment) {
        return " IS NULL".equals(segment.presence) && !first.nullable() && first.isStored();
    }

    private static String limit(Page page) {
        if (page.limit() == null) {
            throw new IllegalStateException("the page has no limit: a rewrite was left out");
        }
        return page.limit().name();
    }

    private static List<Segment> segments(Plan.Listing listing) {
        var order = listing.order();
        var key = order.getFirst();
        var page = listing.page();
        if (!(listing.records().source() instanceof Source.Everything) || !key.isStored()) {
            return List.of(new Segment(null, key, order, page.cursor()));
        }
        var present = new ArrayList<>(order);
        present.set(0, key.present());
        if (!key.nullable()) {
            return List.of(new Segment(" IS NOT NULL", key, present, page.cursor()));
        }
        return segments(key, present, order.subList(1, order.size()), page);
    }

    private static List<Segment> segments(
            SortKey key, List<SortKey> present, List<SortKey> absent, Page page) {
        var cursor = page.cursor();
        if (cursor == null) {
            var whole = new Segment(" IS NOT NULL", key, present, null);
            var missing = new Segment(" IS NULL", key, absent, null);
            return page.backward() ? List.of(missing, whole) : List.of(whole, missing);
        }
        var inPresent = cursor.getFirst().value() != null;
        var inAbsent = !inPresent;
        var presents = new Segment(" IS NOT NULL", key, present, inPresent ? cursor : null);
        var absents =
                new Segment(
                        " IS NULL",
                        key,
                        absent,
                        inAbsent ? cursor.subList(1, cursor.size()) : null);
        if (page.backward()) {
            return inPresent ? List.of(presents) : List.of(absents, presents);
        }
        return inAbsent ? List.of(absents) : List.of(presents, absents);
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
        if (cursor == null) {
            return "null";
        }
        var order = new OrderText(names, node, listing.page().backward());
        return "EXISTS { "
                + renderer.match(
                        listing.records(),
                        node,
                        outer,
                        guard,
                        order.behind(listing.order(), cursor))
                + " }";
    }

    private record Segment(
            @Nullable String presence,
            SortKey key,
            List<SortKey> order,
            @Nullable List<Page.CursorValue> cursor) {}
}
