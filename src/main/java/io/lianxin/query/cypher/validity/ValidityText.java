package io.lianxin.query.cypher.validity;

import io.lianxin.mapping.Validity;
import io.lianxin.query.plan.Parameter;
import io.lianxin.query.time.CertaintyRule;

import java.util.ArrayList;
import java.util.List;

/**
 * When a record of one noun holds, in Cypher. It is known between stated bounds; attested where it
 * is certain to have held on a day before and on a day after, for a record has no gap; presumed
 * after the last such day where no end and no successor is known.
 */
public final class ValidityText {

    private final Validity validity;
    private final String day;
    private final EvidenceText evidence;
    private final String begunBy;
    private final String begunFrom;
    private final String endedFrom;
    private final String endedBy;

    /**
     * Begins.
     *
     * @param node the variable of the record
     * @param validity the fields that say when it holds
     * @param day the place of the day
     */
    public ValidityText(String node, Validity validity, Parameter day) {
        this.validity = validity;
        this.day = day.toString();
        this.evidence = new EvidenceText(node, validity, day);
        this.begunFrom = evidence.property(validity.from(), Validity.Interval::earliest);
        this.begunBy = evidence.property(validity.from(), Validity.Interval::latest);
        this.endedFrom = evidence.property(validity.to(), Validity.Interval::earliest);
        this.endedBy = evidence.property(validity.to(), Validity.Interval::latest);
    }

    /**
     * Not certainly before its beginning and not certainly after its end.
     *
     * @return a condition
     */
    public String possible() {
        var parts = new ArrayList<String>();
        if (validity.from() != null) {
            parts.add("NOT coalesce(" + begunFrom + " > " + day + ", false)");
        }
        if (validity.to() != null) {
            parts.add("NOT coalesce(" + endedBy + " < " + day + ", false)");
        }
        return parts.isEmpty() ? "true" : String.join(" AND ", parts);
    }

    /**
     * Possible and, where it can be told, at least presumed.
     *
     * @return a condition
     */
    public String believed() {
        return validity.isAttested()
                ? "(" + possible() + " AND " + certainty() + " <> 'UNKNOWN')"
                : possible();
    }

    /**
     * The certainty on the day.
     *
     * @return an expression; null where none can be told
     */
    public String certainty() {
        if (!validity.isAttested()) {
            return "null";
        }
        return "CASE WHEN "
                + known()
                + " THEN 'KNOWN' WHEN "
                + evidence.onBothSides()
                + " THEN 'ATTESTED' WHEN "
                + presumed()
                + " THEN 'PRESUMED' ELSE 'UNKNOWN' END";
    }

    /**
     * Known or attested, and not on the day on which one hands over to the next.
     *
     * @return a condition
     */
    public String certain() {
        var parts = new ArrayList<String>();
        parts.add("(coalesce(" + known() + ", false) OR " + evidence.onBothSides() + ")");
        if (validity.from() != null) {
            parts.add("coalesce(" + begunBy + " <> " + day + ", true)");
        }
        if (validity.to() != null) {
            parts.add("coalesce(" + endedFrom + " <> " + day + ", true)");
        }
        return String.join(" AND ", parts);
    }

    /**
     * How many days it is presumed without attestation.
     *
     * @return an expression
     */
    public String staleDays() {
        return "CASE WHEN "
                + presumed()
                + " AND NOT ("
                + evidence.onBothSides()
                + ") THEN duration.inDays("
                + evidence.lastSeen()
                + ", "
                + day
                + ").days END";
    }

    /**
     * The rule that makes its certainty, and the days that the rules look at.
     *
     * @return an expression for a list
     */
    public String reason() {
        var rule = new StringBuilder("[CASE");
        rule(rule, known(), CertaintyRule.STATED_BOUNDS);
        rule(rule, evidence.betweenAttestedDays(), CertaintyRule.ATTESTED_DAYS);
        rule(rule, evidence.onBothSides(), CertaintyRule.BOTH_SIDES);
        rule(rule, endedBy + " < " + day, CertaintyRule.ENDED);
        rule(rule, begunFrom + " > " + day, CertaintyRule.NOT_BEGUN);
        var seen = evidence.lastSeen() + " IS NOT NULL";
        rule(rule, "NOT (" + endless() + ") AND " + seen, CertaintyRule.MAY_HAVE_ENDED);
        rule(rule, evidence.superseded() + " IS NOT NULL AND " + seen, CertaintyRule.SUPERSEDED);
        rule(rule, evidence.within(), CertaintyRule.ATTESTED_INTERVAL);
        rule(rule, seen, CertaintyRule.AFTER_LAST_SEEN);
        rule(
                rule,
                begunFrom + " <= " + day + " AND " + begunBy + " > " + day,
                CertaintyRule.MAY_NOT_HAVE_BEGUN);
        rule(rule, evidence.firstSeen() + " IS NOT NULL", CertaintyRule.BEFORE_FIRST_SEEN);
        rule.append(" ELSE '").append(CertaintyRule.NO_DAY_KNOWN).append("' END");
        for (var each :
                List.of(
                        evidence.lastSeen(),
                        evidence.firstSeen(),
                        evidence.intervalFrom(),
                        evidence.intervalTo(),
                        begunFrom,
                        begunBy,
                        endedFrom,
                        endedBy,
                        evidence.superseded())) {
            rule.append(", ").append(each);
        }
        return rule.append("]").toString();
    }

    private static void rule(StringBuilder text, String condition, CertaintyRule rule) {
        text.append(" WHEN ").append(condition).append(" THEN '").append(rule).append("'");
    }

    private String known() {
        return "(" + begunBy + " <= " + day + " AND " + endedFrom + " >= " + day + ")";
    }

    private String endless() {
        return endedFrom + " IS NULL AND " + endedBy + " IS NULL";
    }

    private String presumed() {
        return String.join(
                " AND ",
                "coalesce(" + begunFrom + " <= " + day + ", true)",
                endless(),
                evidence.superseded() + " IS NULL",
                evidence.lastSeen() + " IS NOT NULL");
    }
}
