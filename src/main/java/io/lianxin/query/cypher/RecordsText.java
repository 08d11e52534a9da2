package io.lianxin.query.cypher;

import static io.lianxin.query.cypher.Names.property;

import io.lianxin.query.plan.Predicate;
import io.lianxin.query.plan.Records;
import io.lianxin.query.plan.Source;
import io.lianxin.query.plan.anchor.Reach;

import java.util.ArrayList;
import java.util.List;

/** How records are found, in Cypher. */
final class RecordsText {

    private final Names names;
    private final PredicateText predicates;

    RecordsText(Names names, PredicateText predicates) {
        this.names = names;
        this.predicates = predicates;
    }

    /** MATCH and WHERE for some records. */
    String match(Records records, String node, String outer, String guard, String... more) {
        return match(records, node, outer, guard, "", more);
    }

    /** The same for a pattern that goes on beyond the records. */
    private String match(
            Records records,
            String node,
            String outer,
            String guard,
            String beyond,
            String[] more) {
        if (records.source() instanceof Source.Anchored anchored) {
            return reached(anchored.reach(), node) + condition(anchored.reach(), node, more);
        }
        var conditions = new ArrayList<String>(List.of(guard));
        var pattern =
                switch (records.source()) {
                    case Source.Everything every -> names.node(node, records.type());
                    case Source.WithId one -> named(records, node, "= " + one.id(), conditions);
                    case Source.WithIds some ->
                            named(records, node, "IN " + some.ids(), conditions);
                    case Source.Along along ->
                            "("
                                    + outer
                                    + ")"
                                    + names.arrow(along.hop())
                                    + names.end(node, along.hop(), records);
                    case Source.Above above ->
                            throw new IllegalArgumentException(
                                    "the records above one are read as a sequence");
                    case Source.Anchored anchored -> throw new IllegalStateException();
                };
        if (!records.filter().equals(Predicate.ANYTHING)) {
            conditions.add(predicates.of(records.filter(), node));
        }
        conditions.addAll(List.of(more));
        return "MATCH "
                + pattern
                + beyond
                + CypherRenderer.where(conditions.toArray(String[]::new));
    }

    /** MATCH, WHERE and WITH for the records of a list along a hop, each once. */
    String shared(SharedText shared, String node, String outer, String guard, String... more) {
        return shared.rows(
                (records, beyond, conditions) ->
                        match(records, node, outer, guard, beyond, conditions),
                more);
    }

    /** The records that an anchor leads to, each once, whatever they fulfil. */
    String reached(Reach reach, String node) {
        return new AnchorText(names, predicates).of(reach, node);
    }

    /** What reached records must fulfil. */
    String condition(Reach reach, String node, String... more) {
        var conditions = new ArrayList<String>();
        conditions.add(predicates.of(reach.condition(), node));
        conditions.addAll(List.of(more));
        return CypherRenderer.where(conditions.toArray(String[]::new));
    }

    /**
     * The same records as rows of a subquery that only counts them or sees whether there is one.
     */
    String rows(Records records, String node, String outer, String guard, String... more) {
        var match = match(records, node, outer, guard, more);
        return switch (records.source()) {
            case Source.Along along -> match + " RETURN DISTINCT " + node;
            case Source.Anchored anchored -> match + " RETURN " + node;
            default -> match;
        };
    }

    /** The pattern of records asked for by id, forwarded where an id leads to another record. */
    private String named(Records records, String node, String ids, List<String> conditions) {
        var type = records.type();
        var asked = asked(records, node);
        conditions.add(property(asked, "id") + " " + ids);
        conditions.add(node + ":" + names.labels(type));
        var pattern = "(" + asked + ":" + names.identity(type) + ")";
        if (asked.equals(node)) {
            return pattern;
        }
        conditions.add("NOT " + node + ":" + names.forwardingLabel());
        return pattern + names.forwardingArrow() + "{0,1}(" + node + ")";
    }

    /** The node whose id was asked for: another where that may lead to the record. */
    String asked(Records records, String node) {
        return names.isForwarded(records.type()) ? node + "asked" : node;
    }
}
