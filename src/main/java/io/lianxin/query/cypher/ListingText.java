package io.lianxin.query.cypher;

import io.lianxin.query.plan.Part;
import io.lianxin.query.plan.Plan;
import io.lianxin.query.plan.Source;

import java.util.stream.Collectors;

/** Lists, in Cypher. */
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
        var shared =
                listing.records().source() instanceof Source.Along
                        ? SharedText.of(listing, node, names, renderer.predicates)
                        : null;
        if (shared != null) {
            renderer.know(shared.known());
        }
        var page =
                new PageText(names, renderer.records, renderer.predicates, listing, node, shared)
                        .rows(outer, guard);
        var row =
                listing.rowParts().stream()
                        .map(part -> ", " + renderer.part(part, node))
                        .collect(Collectors.joining());
        if (shared != null) {
            renderer.forget(shared.known());
        }
        var keys = listing.wantsCursors() ? page.keys() : "null";
        return "COLLECT { " + page.text() + " RETURN [" + keys + row + "] }";
    }

    private String upTo(Part.CountUpTo count, Plan.Listing listing, String outer, String guard) {
        var node = names.fresh();
        var distinct = listing.records().source() instanceof Source.Along ? "DISTINCT " : "";
        return "COUNT { "
                + renderer.records.match(listing.records(), node, outer, guard)
                + " RETURN "
                + distinct
                + node
                + " LIMIT "
                + count.limit()
                + " }";
    }

    private String total(Plan.Listing listing, String outer, String guard) {
        return "COUNT { "
                + renderer.records.rows(listing.records(), names.fresh(), outer, guard)
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
                    + renderer.records.rows(listing.records(), node, outer, guard)
                    + " })";
        }
        return "EXISTS { "
                + renderer.records.rows(
                        listing.records(),
                        node,
                        outer,
                        guard,
                        new OrderText(names, renderer.predicates, node, listing.page().backward())
                                .behind(listing.order(), cursor))
                + " }";
    }
}
