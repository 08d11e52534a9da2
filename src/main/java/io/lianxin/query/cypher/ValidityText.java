package io.lianxin.query.cypher;

import static io.lianxin.query.cypher.Names.property;

import io.lianxin.mapping.Validity;
import io.lianxin.query.plan.Parameter;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * When a record holds, in Cypher. The rules are those of the model: known between stated bounds,
 * attested between the attested days, presumed after them where no end and no successor is known.
 */
final class ValidityText {

    private final String node;
    private final Validity validity;
    private final String day;

    ValidityText(String node, Validity validity, Parameter day) {
        this.node = node;
        this.validity = validity;
        this.day = "$" + day.name();
    }

    /** Not certainly before its beginning and not certainly after its end. */
    String possible() {
        var parts = new ArrayList<String>();
        if (validity.from() != null) {
            parts.add(
                    "NOT coalesce("
                            + bound(validity.from(), "earliest")
                            + " > "
                            + day
                            + ", false)");
        }
        if (validity.to() != null) {
            parts.add("NOT coalesce(" + bound(validity.to(), "latest") + " < " + day + ", false)");
        }
        return all(parts);
    }

    /** Possible and, where it can be told, at least presumed. */
    String believed() {
        return validity.isAttested()
                ? "(" + possible() + " AND " + certainty() + " <> 'UNKNOWN')"
                : possible();
    }

    String certainty() {
        if (!validity.isAttested()) {
            return "null";
        }
        return "CASE WHEN "
                + known()
                + " THEN 'KNOWN' WHEN "
                + attested()
                + " THEN 'ATTESTED' WHEN "
                + presumed()
                + " THEN 'PRESUMED' ELSE 'UNKNOWN' END";
    }

    String staleDays() {
        if (!validity.isAttested()) {
            return "null";
        }
        return "CASE WHEN "
                + certainty()
                + " = 'PRESUMED' THEN duration.inDays("
                + property(node, String.valueOf(validity.attestedTo()))
                + ", "
                + day
                + ").days END";
    }

    private String known() {
        if (validity.from() == null || validity.to() == null) {
            return "false";
        }
        return bound(validity.from(), "latest")
                + " <= "
                + day
                + " AND "
                + bound(validity.to(), "earliest")
                + " >= "
                + day;
    }

    private String attested() {
        return property(node, String.valueOf(validity.attestedFrom()))
                + " <= "
                + day
                + " AND "
                + property(node, String.valueOf(validity.attestedTo()))
                + " >= "
                + day;
    }

    private String presumed() {
        var parts = new ArrayList<String>();
        parts.add(property(node, String.valueOf(validity.attestedTo())) + " < " + day);
        if (validity.to() != null) {
            parts.add(bound(validity.to(), "earliest") + " IS NULL");
            parts.add(bound(validity.to(), "latest") + " IS NULL");
        }
        if (validity.supersededFrom() != null) {
            parts.add(property(node, validity.supersededFrom()) + " IS NULL");
        }
        return all(parts);
    }

    private String bound(@Nullable String field, String component) {
        return property(node, field + "_" + component);
    }

    private static String all(List<String> parts) {
        return parts.isEmpty() ? "true" : String.join(" AND ", parts);
    }
}
