package io.lianxin.query.cypher;

import static io.lianxin.query.cypher.Names.property;

import io.lianxin.query.plan.SortKey.Value;

/** What lists are ordered by, in Cypher. */
final class SortValueText {

    private final Names names;
    private final PredicateText predicates;

    SortValueText(Names names, PredicateText predicates) {
        this.names = names;
        this.predicates = predicates;
    }

    String of(Value value, String node) {
        return switch (value) {
            case Value.Stored stored when stored.hops().isEmpty() -> own(stored, node);
            case Value.Stored stored -> distant(stored, node);
            case Value.OfRelated related -> related(related, node);
        };
    }

    private String own(Value.Stored value, String of) {
        if (value.otherwise() != null) {
            return "coalesce("
                    + property(of, value.key())
                    + ", "
                    + property(of, value.otherwise())
                    + ")";
        }
        return value.followed() == null
                ? property(of, value.key())
                : FollowedText.value(names, value.followed(), of, value.asOf());
    }

    private String distant(Value.Stored value, String node) {
        var way = predicates.way(value.hops(), node, value.asOf());
        if (!way.isOneClause()) {
            return "head(COLLECT { "
                    + way.where("true")
                    + " RETURN "
                    + own(value, way.end())
                    + " })";
        }
        var where = String.join(" AND ", way.conditions());
        return "head(["
                + way.pattern()
                + (where.isEmpty() ? "" : " WHERE " + where)
                + " | "
                + own(value, way.end())
                + "])";
    }

    /** Nothing is made of the records that a missing record is related to. */
    private String related(Value.OfRelated value, String node) {
        if (value.lead().isEmpty()) {
            return made(value, node);
        }
        // a clause of its own: the way on may go back over the relationship that led there
        var lead = predicates.way(value.lead(), node, value.asOf());
        return "head(COLLECT { "
                + lead.where("true")
                + " RETURN "
                + made(value, lead.end())
                + " })";
    }

    /** A record that several ways lead to is taken once. */
    private String made(Value.OfRelated value, String from) {
        var way = predicates.way(value.hops(), from, value.asOf());
        var match = way.where(predicates.of(value.where(), way.end()));
        var of = value.of();
        if (of == null) {
            return "COUNT { " + match + " RETURN DISTINCT " + way.end() + " }";
        }
        return "head(COLLECT { "
                + match
                + " WITH DISTINCT "
                + way.end()
                + " RETURN "
                + value.function().name().toLowerCase(java.util.Locale.ROOT)
                + "("
                + of(of, way.end())
                + ") })";
    }
}
