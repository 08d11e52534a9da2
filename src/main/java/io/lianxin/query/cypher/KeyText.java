package io.lianxin.query.cypher;

import static io.lianxin.query.cypher.Names.property;

import io.lianxin.query.cypher.validity.ValiditiesText;
import io.lianxin.query.plan.Hop;
import io.lianxin.query.plan.Parameter;
import io.lianxin.query.plan.Predicate;
import io.lianxin.query.plan.group.GroupKey;
import io.lianxin.query.plan.group.KeyValue;
import io.lianxin.query.plan.group.Step;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The keys of groups, in Cypher: each key is one more column, on one row for each different value
 * that a record has, or on one row without it.
 */
final class KeyText {

    private final Names names;
    private final PredicateText predicates;

    KeyText(Names names, PredicateText predicates) {
        this.names = names;
        this.predicates = predicates;
    }

    /** The clause that adds a key's column to rows that hold a record and other keys. */
    String of(GroupKey key, String node, List<String> kept, String column) {
        var inside = key.value() instanceof KeyValue.Stored stored && stored.list();
        if (key.steps().isEmpty() && !inside) {
            var value = value(key.value(), node);
            var condition = key.where().equals(Predicate.ANYTHING) ? "" : where(key, node);
            return " WITH "
                    + String.join(", ", kept)
                    + ", "
                    + (condition.isEmpty()
                            ? value
                            : "CASE WHEN " + condition + " THEN " + value + " END")
                    + " AS "
                    + column;
        }
        var way = new StringBuilder();
        var end = node;
        var condition = where(key, node);
        for (var step : key.steps()) {
            end = step(way, step, end, condition);
            condition = "true";
        }
        if (key.steps().isEmpty()) {
            way.append(" WITH ").append(node).append(" WHERE ").append(condition);
        }
        // Neo4j takes the ends of a climb for distinct values, and leaves out a DISTINCT behind it
        var value = value(key.value(), end);
        return " OPTIONAL CALL ("
                + node
                + ") {"
                + way
                + (inside || climbs(key)
                        ? " UNWIND " + (inside ? value : "[" + value + "]") + " AS " + column
                        : "")
                + " WITH DISTINCT "
                + (inside || climbs(key) ? column : value + " AS " + column)
                + " WHERE "
                + column
                + " IS NOT NULL RETURN "
                + column
                + " }";
    }

    private static boolean climbs(GroupKey key) {
        return !key.steps().isEmpty() && key.steps().getLast().climbs();
    }

    private String where(GroupKey key, String node) {
        return predicates.of(key.where(), node);
    }

    private String step(StringBuilder way, Step step, String from, String condition) {
        if (step.climbs()) {
            var end = names.fresh();
            way.append(" MATCH (")
                    .append(from)
                    .append(") ")
                    .append(predicates.climb(step.hops(), step.asOf(), 0))
                    .append(" ")
                    .append(names.node(end, step.hops().getLast().target()))
                    .append(CypherRenderer.where(condition, predicates.of(step.where(), end)));
            return end;
        }
        var end = from;
        var before = condition;
        for (var hop : step.hops()) {
            var begin = end;
            end = names.fresh();
            var conditions = new ArrayList<>(List.of(before, open(hop, end, step.asOf())));
            if (hop.equals(step.hops().getLast())) {
                conditions.add(predicates.of(step.where(), end));
            }
            way.append(" MATCH (")
                    .append(begin)
                    .append(")")
                    .append(names.arrow(hop))
                    .append(names.end(end, hop))
                    .append(CypherRenderer.where(conditions.toArray(String[]::new)));
            before = "";
        }
        return end;
    }

    private static String open(Hop hop, String node, @Nullable Parameter asOf) {
        return asOf == null || hop.validities().isEmpty()
                ? ""
                : new ValiditiesText(node, hop.validities(), asOf).believed();
    }

    private String value(KeyValue value, String node) {
        return switch (value) {
            case KeyValue.Stored stored ->
                    new SortValueText(names, predicates).of(stored.value(), node);
            case KeyValue.Bucket bucket -> bucket(bucket, node);
            case KeyValue.Identity identity -> node;
            case KeyValue.Noun noun -> names.nounLabel(noun.type(), node);
        };
    }

    /** A calendar function takes no missing day, so that it is asked for days alone. */
    private String bucket(KeyValue.Bucket bucket, String node) {
        var day = property(node, bucket.first());
        var first = truncated(bucket.unit(), day);
        if (bucket.last() == null) {
            return "CASE WHEN " + day + " IS NOT NULL THEN " + first + " END";
        }
        var last = property(node, bucket.last());
        return "CASE WHEN "
                + day
                + " IS NULL OR "
                + last
                + " IS NULL THEN null WHEN "
                + first
                + " = "
                + truncated(bucket.unit(), last)
                + " AND "
                + predicates.of(bucket.sure(), node)
                + " THEN "
                + first
                + " END";
    }

    private static String truncated(KeyValue.Unit unit, String day) {
        return unit == KeyValue.Unit.DAY
                ? day
                : "date.truncate('" + unit.name().toLowerCase(Locale.ROOT) + "', " + day + ")";
    }

    /** What a key is shown and ordered as. */
    static String shown(GroupKey key, String column) {
        return key.value() instanceof KeyValue.Identity ? property(column, "id") : column;
    }

    /** The order of a key, missing values last unless the client says otherwise. */
    static String order(GroupKey key, String column) {
        return nulls(column, key.nullsFirst())
                + ", "
                + shown(key, column)
                + (key.descending() ? " DESC" : "");
    }

    /** Where missing values stand. */
    static String nulls(String value, boolean first) {
        return value + " IS NULL" + (first ? " DESC" : "");
    }
}
