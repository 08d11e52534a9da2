package io.lianxin.query.cypher;

import static io.lianxin.query.cypher.Names.property;

import io.lianxin.query.cypher.validity.ValiditiesText;
import io.lianxin.query.cypher.validity.ValidityText;
import io.lianxin.query.plan.Hop;
import io.lianxin.query.plan.Parameter;
import io.lianxin.query.plan.Predicate;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/** Conditions, in Cypher. */
final class PredicateText {

    /** No tree of places or bodies is deeper; a bound keeps a faulty one from running for ever. */
    private static final int DEEPEST = 30;

    private final Names names;

    PredicateText(Names names) {
        this.names = names;
    }

    String of(Predicate predicate, String node) {
        return switch (predicate) {
            case Predicate.And and -> joined(and.parts(), node, " AND ", "true");
            case Predicate.Or or -> joined(or.parts(), node, " OR ", "false");
            case Predicate.Not not -> "NOT coalesce(" + of(not.part(), node) + ", false)";
            case Predicate.Compare compare -> compare(compare, node);
            case Predicate.CompareAsOf it ->
                    FollowedText.value(names, it.followed(), node, it.day())
                            + " "
                            + it.operator().cypher()
                            + " "
                            + it.value();
            case Predicate.Holds holds -> holds.value() + " IN " + property(node, holds.key());
            case Predicate.Present present -> present(present.keys(), node);
            case Predicate.Related related -> related(related, node);
            case Predicate.RelatedCount count -> count(count, node);
            case Predicate.RelatedFigures figures -> figures(figures, node);
            case Predicate.Within within -> within(within, node);
            case Predicate.ValidOn valid ->
                    new ValiditiesText(node, valid.validities(), valid.day()).possible();
            case Predicate.CertaintyIn certainty -> certainty(certainty, node);
            case Predicate.Contested contested -> contested(contested, node);
            case Predicate.OfNoun of ->
                    node + ":" + names.anyOf(of.nouns().stream().sorted().toList());
        };
    }

    static String present(List<String> keys, String node) {
        return keys.stream()
                .map(key -> property(node, key) + " IS NOT NULL")
                .collect(Collectors.joining(" OR ", "(", ")"));
    }

    private String joined(List<Predicate> parts, String node, String word, String empty) {
        return parts.isEmpty()
                ? empty
                : parts.stream()
                        .map(part -> of(part, node))
                        .collect(Collectors.joining(word, "(", ")"));
    }

    private static String compare(Predicate.Compare compare, String node) {
        var value = property(node, compare.key());
        var operator = " " + compare.operator().cypher() + " ";
        if (!compare.folded()) {
            return value + operator + compare.value();
        }
        var operand =
                compare.operator() == Predicate.Operator.IN
                        ? "[each IN " + compare.value() + " | toLower(each)]"
                        : "toLower(" + compare.value() + ")";
        return "toLower(" + value + ")" + operator + operand;
    }

    private String related(Predicate.Related related, String node) {
        var way = way(related.hops(), node, related.asOf());
        var inner = of(related.inner(), way.end);
        return switch (related.quantifier()) {
            case SOME -> "EXISTS { " + way.where(inner) + " }";
            case NONE -> "NOT EXISTS { " + way.where(inner) + " }";
            case SINGLE ->
                    "COUNT { "
                            + way.where(inner)
                            + " RETURN DISTINCT "
                            + way.end
                            + " LIMIT 2 } = 1";
            case ALL -> "NOT EXISTS { " + way.where("NOT coalesce(" + inner + ", false)") + " }";
        };
    }

    private String count(Predicate.RelatedCount count, String node) {
        var way = way(count.hops(), node, count.asOf());
        return "COUNT { "
                + way.where(of(count.inner(), way.end))
                + " RETURN DISTINCT "
                + way.end
                + " } "
                + count.operator().cypher()
                + " "
                + count.number();
    }

    private String figures(Predicate.RelatedFigures asked, String node) {
        var way = way(asked.hops(), node, asked.asOf());
        var figures = new FigureText(names, this, way.end, asked.tallies());
        var map = names.fresh();
        return "head(COLLECT { "
                + way.where(of(asked.inner(), way.end))
                + " WITH DISTINCT "
                + way.end
                + figures.reading(List.of(way.end))
                + " WITH "
                + figures.map()
                + " AS "
                + map
                + " RETURN "
                + of(asked.condition(), map)
                + " })";
    }

    private String certainty(Predicate.CertaintyIn certainty, String node) {
        return certainty.day() == null
                ? "false"
                : "(" + code(certainty, node) + ") IN " + certainty.codes();
    }

    /** The certainty that is one of some; null without a day. */
    String code(Predicate.CertaintyIn certainty, String node) {
        var day = certainty.day();
        return day == null
                ? "null"
                : new ValiditiesText(node, certainty.validities(), day).certainty();
    }

    /** It is certain, and so are more holders of the same than can hold it. */
    private String contested(Predicate.Contested contested, String node) {
        var day = contested.day();
        if (day == null) {
            return "false";
        }
        var held = names.fresh();
        var other = names.fresh();
        var holder = names.fresh();
        return "("
                + new ValidityText(node, contested.validity(), day).certain()
                + " AND EXISTS { MATCH ("
                + node
                + ")"
                + names.arrow(contested.held())
                + names.end(held, contested.held())
                + " WHERE "
                + property(held, contested.number())
                + " < COUNT { MATCH ("
                + held
                + ")"
                + names.back(contested.held())
                + names.node(other, contested.type())
                + names.arrow(contested.holder())
                + names.end(holder, contested.holder())
                + " WHERE "
                + new ValidityText(other, contested.validity(), day).certain()
                + " RETURN DISTINCT "
                + holder
                + " } })";
    }

    /**
     * Whether a record is one of a tree or below it. The top has no label, so that no index finds
     * it: the way up from a record is short, the one down from the top is long.
     */
    private String within(Predicate.Within within, String node) {
        var top = names.fresh();
        return "EXISTS { MATCH ("
                + node
                + ") "
                + climb(within.step(), within.asOf(), 0)
                + " ("
                + top
                + ") WHERE "
                + property(top, "id")
                + " = "
                + within.id()
                + " }";
    }

    /** The quantified pattern that climbs a tree from level to level. */
    String climb(List<Hop> step, @Nullable Parameter asOf, int least) {
        return quantified(way(step, names.fresh(), asOf, false), least);
    }

    /** A way of one level, repeated. */
    static String quantified(Way way, int least) {
        var conditions = String.join(" AND ", way.conditions());
        return "("
                + way.pattern()
                + (conditions.isEmpty() ? "" : " WHERE " + conditions)
                + "){"
                + least
                + ","
                + DEEPEST
                + "}";
    }

    /**
     * The pattern along some hops, with the conditions of the day on each record passed. One clause
     * follows no relationship twice: a hop along a type that was followed begins the next.
     */
    Way way(List<Hop> hops, String node, @Nullable Parameter asOf) {
        return way(hops, node, asOf, true);
    }

    private Way way(List<Hop> hops, String node, @Nullable Parameter asOf, boolean splits) {
        var pattern = new StringBuilder("(" + node + ")");
        var conditions = new ArrayList<String>();
        var followed = new HashSet<String>();
        var end = node;
        for (var hop : hops) {
            if (!followed.add(hop.type()) && splits) {
                pattern.append(" MATCH (").append(end).append(")");
            }
            end = names.fresh();
            pattern.append(names.arrow(hop)).append(names.end(end, hop));
            if (asOf != null && !hop.validities().isEmpty()) {
                conditions.add(new ValiditiesText(end, hop.validities(), asOf).believed());
            }
        }
        var isOneClause = !splits || followed.size() == hops.size();
        return new Way(pattern.toString(), conditions, end, isOneClause);
    }

    record Way(String pattern, List<String> conditions, String end, boolean isOneClause) {

        String where(String inner) {
            var all = new ArrayList<>(conditions);
            all.add(inner);
            return "MATCH " + pattern + " WHERE " + String.join(" AND ", all);
        }
    }
}
