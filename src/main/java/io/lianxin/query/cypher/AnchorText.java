package io.lianxin.query.cypher;

import static io.lianxin.query.cypher.Names.property;

import io.lianxin.query.cypher.validity.ValiditiesText;
import io.lianxin.query.plan.Hop;
import io.lianxin.query.plan.Parameter;
import io.lianxin.query.plan.Predicate;
import io.lianxin.query.plan.anchor.Reach;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * The way from what a filter pins to the records that are asked for, in Cypher. Each part of the
 * way ends with the different records that it reaches, so that the database goes it in this
 * direction and no record twice.
 */
final class AnchorText {

    private final Names names;
    private final PredicateText predicates;

    AnchorText(Names names, PredicateText predicates) {
        this.names = names;
        this.predicates = predicates;
    }

    /** Clauses that bind a variable to each record that is reached, without its own condition. */
    String of(Reach reach, String node) {
        return switch (reach) {
            case Reach.Found found -> throw new IllegalStateException("nothing leads to it");
            case Reach.Below below -> below(below, node) + distinct(node);
            case Reach.Towards towards -> towards(towards, node) + distinct(node);
        };
    }

    /** The same with its condition. */
    private String whole(Reach reach, String node) {
        return switch (reach) {
            case Reach.Found found -> found(found, node) + distinct(node);
            case Reach.Below below -> of(below, node) + where(below.condition(), node);
            case Reach.Towards towards -> of(towards, node) + where(towards.condition(), node);
        };
    }

    private String where(Predicate condition, String node) {
        return CypherRenderer.where(predicates.of(condition, node));
    }

    private static String distinct(String node) {
        return " WITH DISTINCT " + node;
    }

    private String found(Reach.Found found, String node) {
        var type = found.type();
        var condition = predicates.of(found.condition(), node);
        return type.label() == null
                ? "MATCH ("
                        + node
                        + ":"
                        + names.identity(type)
                        + ")"
                        + CypherRenderer.where(condition, node + ":" + names.labels(type))
                : "MATCH " + names.node(node, type) + CypherRenderer.where(condition);
    }

    /** From the top down, although the pattern is told from below. */
    private String below(Reach.Below below, String node) {
        var top = names.fresh();
        var type = names.labels(below.type());
        var from = names.fresh();
        var level = way("(" + from + ":" + type + ")", below.step(), names.fresh(), below.asOf());
        return "MATCH ("
                + top
                + ":"
                + names.identity(below.type())
                + ") WHERE "
                + property(top, "id")
                + " = "
                + below.id()
                + " AND "
                + top
                + ":"
                + type
                + distinct(top)
                + " MATCH ("
                + node
                + ") "
                + PredicateText.quantified(level, 0)
                + " ("
                + top
                + ")";
    }

    private String towards(Reach.Towards towards, String node) {
        var end = names.fresh();
        var hops = towards.hops();
        var way =
                way(names.origin(node, hops.getFirst(), towards.type()), hops, end, towards.asOf());
        return whole(towards.end(), end)
                + " MATCH "
                + way.pattern()
                + CypherRenderer.where(way.conditions().toArray(String[]::new));
    }

    /**
     * A way that is gone backwards from its known end. A record on it has a label only where
     * records of others could lead on in the same way.
     */
    private PredicateText.Way way(
            String first, List<Hop> hops, String end, @Nullable Parameter asOf) {
        var pattern = new StringBuilder(first);
        var conditions = new ArrayList<String>();
        for (int i = 0; i < hops.size(); i++) {
            var hop = hops.get(i);
            var isLast = i == hops.size() - 1;
            var at = isLast ? end : names.fresh();
            pattern.append(names.arrow(hop))
                    .append(
                            isLast
                                    ? "(" + at + ")"
                                    : names.origin(at, hops.get(i + 1), hop.target()));
            if (asOf != null && !hop.validities().isEmpty()) {
                conditions.add(new ValiditiesText(at, hop.validities(), asOf).believed());
            }
        }
        return new PredicateText.Way(pattern.toString(), conditions, end, true);
    }
}
