package io.lianxin.query.cypher;

import static io.lianxin.query.cypher.Names.property;

import io.lianxin.query.plan.Predicate;
import io.lianxin.query.plan.SortKey.Value;
import io.lianxin.query.plan.group.Tally;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Figures over the records of a set, in Cypher. Whatever is more than a stored property is read
 * before it is aggregated.
 */
final class FigureText {

    private final Names names;
    private final PredicateText predicates;
    private final String node;
    private final List<String> read = new ArrayList<>();
    private final List<String> figures = new ArrayList<>();

    FigureText(Names names, PredicateText predicates, String node, List<Tally> tallies) {
        this.names = names;
        this.predicates = predicates;
        this.node = node;
        tallies.forEach(tally -> figures.add(figure(tally)));
    }

    /** The clause that reads what the figures need and keeps some variables. */
    String reading(List<String> kept) {
        return read.isEmpty()
                ? ""
                : " WITH " + String.join(", ", kept) + ", " + String.join(", ", read);
    }

    /** All figures in a list. */
    String list() {
        return "[" + String.join(", ", figures) + "]";
    }

    /** All figures by their names. */
    String map() {
        var entries = new ArrayList<String>();
        for (int i = 0; i < figures.size(); i++) {
            entries.add(Tally.name(i) + ": " + figures.get(i));
        }
        return "{" + String.join(", ", entries) + "}";
    }

    /** The figures of such a map, in a list. */
    static String unpacked(String map, List<Tally> tallies) {
        var each = new ArrayList<String>();
        for (int i = 0; i < tallies.size(); i++) {
            each.add(property(map, Tally.name(i)));
        }
        return each.stream().collect(Collectors.joining(", ", "[", "]"));
    }

    /** What groups are ordered by: of no value at all the sum is taken as 0. */
    static String ordered(String map, List<Tally> tallies, int place) {
        var figure = property(map, Tally.name(place));
        return tallies.get(place).function() == Tally.Function.SUM
                ? "coalesce(" + figure + ", 0)"
                : figure;
    }

    private String figure(Tally tally) {
        var value = value(tally);
        return switch (tally.function()) {
            case COUNT -> "count(" + value + ")";
            case COUNT_DISTINCT -> "count(DISTINCT " + value + ")";
            case MIN -> "min(" + value + ")";
            case MAX -> "max(" + value + ")";
            case AVG -> "avg(" + value + ")";
            case SUM -> "CASE WHEN count(" + value + ") > 0 THEN sum(" + value + ") END";
            case PERCENTILE -> "percentileCont(" + value + ", " + tally.at() + ")";
        };
    }

    private String value(Tally tally) {
        var of = tally.value();
        var value = of == null ? node : new SortValueText(names, predicates).of(of, node);
        var stored = of == null || (of instanceof Value.Stored own && own.isOwn());
        if (stored && tally.where().equals(Predicate.ANYTHING)) {
            return value;
        }
        var variable = names.fresh();
        var condition = predicates.of(tally.where(), node);
        read.add(
                (tally.where().equals(Predicate.ANYTHING)
                                ? value
                                : "CASE WHEN " + condition + " THEN " + value + " END")
                        + " AS "
                        + variable);
        return variable;
    }
}
