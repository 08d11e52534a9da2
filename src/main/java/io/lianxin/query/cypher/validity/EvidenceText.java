package io.lianxin.query.cypher.validity;

import io.lianxin.mapping.Validity;
import io.lianxin.query.cypher.Names;
import io.lianxin.query.plan.Parameter;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * On which days a record is certain to have held, in Cypher. Each attested day is one; of an
 * interval within which it is attested, within which it began, or within which it ended, one day
 * is, and nobody knows which.
 */
final class EvidenceText {

    private final String node;
    private final Validity validity;
    private final String day;

    EvidenceText(String node, Validity validity, Parameter day) {
        this.node = node;
        this.validity = validity;
        this.day = day.toString();
    }

    /** A bound of an interval, {@code null} where the type has no such field. */
    String property(
            Validity.@Nullable Interval interval, Function<Validity.Interval, String> bound) {
        return interval == null ? "null" : Names.property(node, bound.apply(interval));
    }

    private String property(Validity.@Nullable Day field) {
        return field == null ? "null" : Names.property(node, field.key());
    }

    String superseded() {
        return property(validity.supersededFrom());
    }

    String intervalFrom() {
        return property(validity.attestedWithin(), Validity.Interval::earliest);
    }

    String intervalTo() {
        return property(validity.attestedWithin(), Validity.Interval::latest);
    }

    /** The day lies in the interval on some day of which it is attested. */
    String within() {
        return intervalFrom() + " <= " + day + " AND " + intervalTo() + " >= " + day;
    }

    String betweenAttestedDays() {
        return property(validity.attestedFrom())
                + " <= "
                + day
                + " AND "
                + property(validity.attestedTo())
                + " >= "
                + day;
    }

    /** It certainly held on the day or before, and on the day or after. */
    String onBothSides() {
        return "coalesce((" + any(by(), "<=") + ") AND (" + any(since(), ">=") + "), false)";
    }

    /** The latest day, not after the one asked about, on which it may have been last seen. */
    String lastSeen() {
        var seen = by();
        if (validity.attestedWithin() != null) {
            seen.add("CASE WHEN " + within() + " THEN " + day + " END");
        }
        return nearest(seen, "<=", ">");
    }

    /** The earliest day, not before the one asked about, on which it may have been first seen. */
    String firstSeen() {
        return nearest(since(), ">=", "<");
    }

    private String any(List<String> days, String sign) {
        return days.isEmpty()
                ? "false"
                : days.stream()
                        .map(each -> each + " " + sign + " " + day)
                        .collect(Collectors.joining(" OR "));
    }

    private String nearest(List<String> days, String sign, String nearer) {
        return "reduce(seen = null, each IN ["
                + String.join(", ", days)
                + "] | CASE WHEN each "
                + sign
                + " "
                + day
                + " AND coalesce(each "
                + nearer
                + " seen, true) THEN each ELSE seen END)";
    }

    /** Days by which it certainly held. */
    private List<String> by() {
        return days(Validity.Interval::latest);
    }

    /** Days from which on it certainly held at some time. */
    private List<String> since() {
        return days(Validity.Interval::earliest);
    }

    private List<String> days(Function<Validity.Interval, String> bound) {
        var days = new ArrayList<String>();
        days.add(property(validity.attestedFrom()));
        days.add(property(validity.attestedTo()));
        days.add(property(validity.attestedWithin(), bound));
        days.add(property(validity.from(), bound));
        days.add(property(validity.to(), bound));
        days.removeIf("null"::equals);
        return days;
    }
}
