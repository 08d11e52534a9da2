package io.lianxin.query.cypher;

import io.lianxin.query.plan.Cell;
import io.lianxin.query.plan.Hop;
import io.lianxin.query.plan.Part;
import io.lianxin.query.plan.Plan;
import io.lianxin.query.plan.Predicate;
import io.lianxin.query.plan.Predicate.Quantifier;
import io.lianxin.query.plan.Projection;
import io.lianxin.query.plan.Records;
import io.lianxin.query.plan.Source;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * What the condition of a list along a hop and its rows both look at, read once: the record at the
 * far end of a joining one, and the certainty of a record on a day.
 */
final class SharedText {

    private final PredicateText predicates;
    private final String node;
    private final Records records;
    private final IdentityHashMap<Cell, String> known = new IdentityHashMap<>();
    private final List<Predicate> rest;
    private PredicateText.@Nullable Way far;
    private Predicate.@Nullable CertaintyIn certainty;
    private @Nullable String code;

    private SharedText(PredicateText predicates, Records records, String node) {
        this.predicates = predicates;
        this.records = records;
        this.node = node;
        this.rest = new ArrayList<>(conjuncts(records.filter()));
    }

    /**
     * What is shared in a list.
     *
     * @param listing a list along a hop
     * @param node the variable of its records
     */
    static SharedText of(Plan.Listing listing, String node, Names names, PredicateText predicates) {
        var shared = new SharedText(predicates, listing.records(), node);
        var cells = cells(listing);
        shared.findFarEnd(cells);
        shared.findCertainty(cells, names);
        return shared;
    }

    /** The cells that are known by a variable. */
    IdentityHashMap<Cell, String> known() {
        return known;
    }

    /** The variables that are to be carried on, each with a comma before it. */
    String carried() {
        return (far == null ? "" : ", " + far.end()) + (code == null ? "" : ", " + code);
    }

    /**
     * MATCH, WHERE and WITH of the records, each once.
     *
     * @param text renders records, with what the pattern goes on to
     */
    String rows(Matching text, String... more) {
        var conditions = new ArrayList<>(List.of(more));
        var beyond = "";
        if (far != null) {
            beyond = far.pattern().substring(("(" + node + ")").length());
            conditions.addAll(far.conditions());
        }
        var all = new Predicate.And(List.copyOf(rest));
        var narrowed =
                new Records(
                        records.type(),
                        records.source(),
                        rest.isEmpty() ? Predicate.ANYTHING : all,
                        records.asOf());
        var match =
                text.match(narrowed, beyond, conditions.toArray(String[]::new))
                        + " WITH DISTINCT "
                        + node
                        + (far == null ? "" : ", " + far.end());
        return certainty == null || code == null
                ? match
                : match
                        + ", "
                        + predicates.code(certainty, node)
                        + " AS "
                        + code
                        + " WHERE "
                        + code
                        + " IN "
                        + certainty.codes()
                        + " WITH "
                        + node
                        + carried();
    }

    /** Renders records. */
    @FunctionalInterface
    interface Matching {

        String match(Records records, String beyond, String[] more);
    }

    private void findFarEnd(List<Cell> cells) {
        for (var part : List.copyOf(rest)) {
            if (part instanceof Predicate.Related some
                    && some.quantifier() == Quantifier.SOME
                    && some.hops().size() == 1
                    && !isWayHere(some.hops().getFirst())) {
                var way = predicates.way(some.hops(), node, some.asOf());
                var conditions = new ArrayList<>(way.conditions());
                conjuncts(some.inner())
                        .forEach(each -> conditions.add(predicates.of(each, way.end())));
                var ends =
                        cells.stream().filter(cell -> leads(cell, some, conditions, way)).toList();
                if (!ends.isEmpty()) {
                    ends.forEach(cell -> known.put(cell, way.end()));
                    far = new PredicateText.Way(way.pattern(), conditions, way.end(), true);
                    rest.remove(part);
                    return;
                }
            }
        }
    }

    /** Whether a hop could lead back: one clause follows no relationship twice. */
    private boolean isWayHere(Hop hop) {
        return records.source() instanceof Source.Along along
                && along.hop().type().equals(hop.type());
    }

    /** Whether a cell is the one record at the end of a way, under no other condition. */
    private boolean leads(
            Cell cell, Predicate.Related some, List<String> conditions, PredicateText.Way way) {
        return cell instanceof Cell.Nested nested
                && nested.plan() instanceof Plan.Single single
                && single.records().source() instanceof Source.Along along
                && along.hop().equals(some.hops().getFirst())
                && conditions.containsAll(
                        conjuncts(single.records().filter()).stream()
                                .map(each -> predicates.of(each, way.end()))
                                .toList());
    }

    private void findCertainty(List<Cell> cells, Names names) {
        for (var part : List.copyOf(rest)) {
            if (part instanceof Predicate.CertaintyIn in && in.day() != null) {
                var asked =
                        cells.stream()
                                .filter(cell ->
                                        cell instanceof Cell.Certainty shown
                                                && in.day().equals(shown.day())
                                                && CypherRenderer.certainty(shown, node)
                                                        .equals(predicates.code(in, node)))
                                .toList();
                if (!asked.isEmpty()) {
                    var variable = names.fresh();
                    asked.forEach(cell -> known.put(cell, variable));
                    code = variable;
                    certainty = in;
                    rest.remove(part);
                    return;
                }
            }
        }
    }

    private static List<Predicate> conjuncts(Predicate predicate) {
        return predicate instanceof Predicate.And and
                ? and.parts().stream().flatMap(part -> conjuncts(part).stream()).toList()
                : List.of(predicate);
    }

    /** What rows show of the list's own records. */
    private static List<Cell> cells(Plan.Listing listing) {
        List<Cell> cells = new ArrayList<>();
        for (var part : listing.rowParts()) {
            switch (part) {
                case Part.Edges edges -> add(edges.projection(), cells);
                case Part.Nodes nodes -> add(nodes.cell(), cells);
                default -> {}
            }
        }
        return cells;
    }

    private static void add(Projection projection, List<Cell> cells) {
        projection.columns().forEach(column -> add(column.cell(), cells));
    }

    private static void add(Cell cell, List<Cell> cells) {
        if (cell instanceof Cell.Self self) {
            add(self.projection(), cells);
        } else {
            cells.add(cell);
        }
    }
}
