package io.lianxin.query.cypher;

import static io.lianxin.query.cypher.Names.property;

import io.lianxin.query.plan.Predicate;
import io.lianxin.query.plan.SortKey.Value;
import io.lianxin.query.plan.group.Measure;

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

    FigureText(Names names, PredicateText predicates, String node, List<Measure> measures) {
        this.names = names;
        this.predicates = predicates;
        this.node = node;
        measures.forEach(measure -> figures.add(figure(measure)));
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
            entries.add(Measure.name(i) + ": " + figures.get(i));
        }
        return "{" + String.join(", ", entries) + "}";
    }

    /** The figures of such a map, in a list. */
    static String unpacked(String map, List<Measure> measures) {
        var each = new ArrayList<String>();
        for (int i = 0; i < measures.size(); i++) {
            each.add(property(map, Measure.name(i)));
        }
        return each.stream().collect(Collectors.joining(", ", "[", "]"));
    }

    /** What groups are ordered by: of no value at all the sum is taken as 0. */
    static String ordered(String map, List<Measure> measures, int place) {
        var figure = property(map, Measure.name(place));
        return measures.get(place).function() == Measure.Function.SUM
                ? "coalesce(" + figure + ", 0)"
                : figure;
    }

    private String figure(Measure measure) {
        var value = value(measure);
        return switch (measure.function()) {
            case COUNT -> "count(" + value + ")";
            case COUNT_DISTINCT -> "count(DISTINCT " + value + ")";
            case MIN -> "min(" + value + ")";
            case MAX -> "max(" + value + ")";
            case AVG -> "avg(" + value + ")";
            case SUM -> "CASE WHEN count(" + value + ") > 0 THEN sum(" + value + ") END";
            case PERCENTILE -> "percentileCont(" + value + ", " + measure.at() + ")";
        };
    }

    private String value(Measure measure) {
        var of = measure.value();
        var value = of == null ? node : new SortValueText(names, predicates).of(of, node);
        var stored = of == null || (of instanceof Value.Stored own && own.isOwn());
        if (stored && measure.where().equals(Predicate.ANYTHING)) {
            return value;
        }
        var variable = names.fresh();
        var condition = predicates.of(measure.where(), node);
        read.add(
                (measure.where().equals(Predicate.ANYTHING)
                                ? value
                                : "CASE WHEN " + condition + " THEN " + value + " END")
                        + " AS "
                        + variable);
        return variable;
    }
}
