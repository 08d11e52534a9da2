package io.lianxin.query.cypher;

import io.lianxin.query.plan.Part;
import io.lianxin.query.plan.Plan;
import io.lianxin.query.plan.Predicate;
import io.lianxin.query.plan.Source;
import io.lianxin.query.plan.group.FacetField;
import io.lianxin.query.plan.group.GroupField;
import io.lianxin.query.plan.group.GroupKey;
import io.lianxin.query.plan.group.Tally;
import io.lianxin.query.plan.group.TallyOrder;
import io.lianxin.query.plan.group.ValueField;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Figures, groups and facets of the records of a list, in Cypher. Each record counts once. */
final class GroupText {

    private final CypherRenderer renderer;
    private final Names names;
    private final PredicateText predicates;
    private final KeyText keys;

    GroupText(CypherRenderer renderer, Names names, PredicateText predicates) {
        this.renderer = renderer;
        this.names = names;
        this.predicates = predicates;
        this.keys = new KeyText(names, predicates);
    }

    /** One list, with an element for each of the parts. */
    String of(Plan.Listing listing, String outer, String guard) {
        return listing.setParts().stream()
                .map(part ->
                        switch (part) {
                            case Part.Aggregate all -> aggregate(all, listing, outer, guard);
                            case Part.Groups groups -> groups(groups, listing, outer, guard);
                            case Part.Facets facets -> facets(facets, listing, outer, guard);
                            default -> throw new IllegalStateException("no such part");
                        })
                .collect(Collectors.joining(", ", "[", "]"));
    }

    /** The records of the list, each once. */
    private String records(Plan.Listing listing, String node, String outer, String guard) {
        var match = renderer.records.match(listing.records(), node, outer, guard);
        return listing.records().source() instanceof Source.Along
                ? match + " WITH DISTINCT " + node
                : match;
    }

    private String aggregate(
            Part.Aggregate part, Plan.Listing listing, String outer, String guard) {
        var node = names.fresh();
        if (part.tallies().stream().allMatch(Tally::countsAll)) {
            return part.tallies().isEmpty()
                    ? "[]"
                    : "[COUNT { "
                            + renderer.records.rows(listing.records(), node, outer, guard)
                            + " }]";
        }
        var figures = new FigureText(names, predicates, node, part.tallies());
        return "head(COLLECT { "
                + records(listing, node, outer, guard)
                + figures.reading(List.of(node))
                + " RETURN "
                + figures.list()
                + " })";
    }

    private String groups(Part.Groups part, Plan.Listing listing, String outer, String guard) {
        var node = names.fresh();
        var text = new StringBuilder("COLLECT { ").append(records(listing, node, outer, guard));
        var columns = new ArrayList<String>();
        for (var key : part.by()) {
            columns.add(column(text, key, node, columns));
        }
        var figures = new FigureText(names, predicates, node, part.tallies());
        var map = names.fresh();
        text.append(figures.reading(kept(node, columns)))
                .append(part.tallies().isEmpty() ? " WITH DISTINCT " : " WITH ")
                .append(String.join(", ", columns))
                .append(", ")
                .append(figures.map())
                .append(" AS ")
                .append(map);
        if (!part.having().equals(Predicate.ANYTHING)) {
            text.append(" WHERE ").append(predicates.of(part.having(), map));
        }
        text.append(" WITH ")
                .append(String.join(", ", kept(map, columns)))
                .append(" ORDER BY ")
                .append(order(part, columns, map))
                .append(" SKIP ")
                .append(part.range().skip())
                .append(" LIMIT ")
                .append(part.range().limit())
                .append(" RETURN [")
                .append(shown(part.by(), columns))
                .append(", ")
                .append(FigureText.unpacked(map, part.tallies()))
                .append(", ")
                .append(records(part, columns))
                .append("] }");
        return text.toString();
    }

    private String column(StringBuilder text, GroupKey key, String node, List<String> before) {
        var column = names.fresh();
        text.append(keys.of(key, node, kept(node, before), column));
        return column;
    }

    private static List<String> kept(String first, List<String> others) {
        var all = new ArrayList<String>();
        all.add(first);
        all.addAll(others);
        return all;
    }

    private static String order(Part.Groups part, List<String> columns, String map) {
        var keys = new ArrayList<String>();
        for (TallyOrder each : part.order()) {
            var value = FigureText.ordered(map, part.tallies(), each.tally());
            keys.add(KeyText.nulls(value, each.nullsFirst()));
            keys.add(value + (each.descending() ? " DESC" : ""));
        }
        for (int i = 0; i < columns.size(); i++) {
            keys.add(KeyText.order(part.by().get(i), columns.get(i)));
        }
        return String.join(", ", keys);
    }

    private static String shown(List<GroupKey> by, List<String> columns) {
        var shown = new ArrayList<String>();
        for (int i = 0; i < columns.size(); i++) {
            shown.add(KeyText.shown(by.get(i), columns.get(i)));
        }
        return "[" + String.join(", ", shown) + "]";
    }

    /** The records behind the keys of a group, in the order in which they are asked for. */
    private String records(Part.Groups part, List<String> columns) {
        var records = new ArrayList<String>();
        for (var field : part.fields()) {
            if (field instanceof GroupField.Keys asked) {
                for (var value : asked.fields()) {
                    value.records()
                            .forEach((key, projection) -> {
                                var column = columns.get(key);
                                records.add(
                                        "CASE WHEN "
                                                + column
                                                + " IS NOT NULL THEN "
                                                + renderer.projection(projection, column, "")
                                                + " END");
                            });
                }
            }
        }
        return "[" + String.join(", ", records) + "]";
    }

    private String facets(Part.Facets part, Plan.Listing listing, String outer, String guard) {
        var facets = new ArrayList<String>();
        for (int i = 0; i < part.by().size(); i++) {
            var asksForValues =
                    part.fields().stream().anyMatch(FacetField.Values.class::isInstance);
            var counts =
                    part.fields().stream()
                            .anyMatch(field ->
                                    field instanceof FacetField.Distinct
                                            || field instanceof FacetField.Missing);
            facets.add(
                    "["
                            + (asksForValues ? values(part, i, listing, outer, guard) : "null")
                            + ", "
                            + (counts ? counts(part.by().get(i), listing, outer, guard) : "null")
                            + "]");
        }
        return "[" + String.join(", ", facets) + "]";
    }

    private String values(
            Part.Facets part, int place, Plan.Listing listing, String outer, String guard) {
        var key = part.by().get(place);
        var node = names.fresh();
        var text = new StringBuilder("COLLECT { ").append(records(listing, node, outer, guard));
        var column = column(text, key, node, List.of());
        var number = names.fresh();
        text.append(" WITH " + node + ", " + column + " WHERE " + column + " IS NOT NULL WITH ")
                .append(column + ", count(" + node + ") AS " + number)
                .append(" ORDER BY " + number + " DESC, " + KeyText.order(key, column))
                .append(" LIMIT " + part.limit())
                .append(" RETURN [" + KeyText.shown(key, column) + ", " + number + ", ")
                .append(facetRecords(part, place, column))
                .append("] }");
        return text.toString();
    }

    private String facetRecords(Part.Facets part, int place, String column) {
        return part.fields().stream()
                .filter(FacetField.Values.class::isInstance)
                .flatMap(field -> ((FacetField.Values) field).entries().stream())
                .filter(entry -> entry.fields() != null)
                .flatMap(entry -> entry.fields().stream())
                .filter(field -> field.records().containsKey(place))
                .map((ValueField field) ->
                        renderer.projection(field.records().get(place), column, ""))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private String counts(GroupKey key, Plan.Listing listing, String outer, String guard) {
        var node = names.fresh();
        var text =
                new StringBuilder("head(COLLECT { ").append(records(listing, node, outer, guard));
        var column = column(text, key, node, List.of());
        return text.append(" RETURN [count(DISTINCT " + column + "), ")
                .append("count(CASE WHEN " + column + " IS NULL THEN " + node + " END)] })")
                .toString();
    }
}
