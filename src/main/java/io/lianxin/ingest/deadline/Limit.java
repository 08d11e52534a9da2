package io.lianxin.ingest.deadline;

import io.lianxin.ingest.row.Draft;
import io.lianxin.terms.DayKind;
import io.lianxin.terms.Deadline;

import java.util.Optional;
import java.util.Set;

/**
 * The time limit that a rule sets.
 *
 * @param rule the rule's id
 * @param deadline the limit in days
 */
record Limit(String rule, Deadline deadline) {

    private static final Set<String> WORKING = Set.of("工作日", "个工作日");
    private static final Set<String> PLAIN = Set.of("天", "日", "自然日", "个自然日");

    /** The limit, where the rule is one in whole days. */
    static Optional<Limit> of(Draft rule) {
        var unit = String.valueOf(rule.component(DeadlineNames.VALUE, DeadlineNames.UNIT));
        var comparison = rule.text(DeadlineNames.COMPARISON);
        var whole = days(rule);
        if (whole < 1
                || !(WORKING.contains(unit) || PLAIN.contains(unit))
                || (comparison != null && !DeadlineNames.LIMITS.contains(comparison))) {
            return Optional.empty();
        }
        return Optional.of(new Limit(rule.id(), new Deadline(whole, kind(rule, unit))));
    }

    private static int days(Draft rule) {
        var inclusive = rule.component(DeadlineNames.VALUE, DeadlineNames.UPPER_INCLUSIVE);
        return rule.component(DeadlineNames.VALUE, DeadlineNames.UPPER) instanceof Double upper
                        && upper == Math.rint(upper)
                        && !Boolean.FALSE.equals(inclusive)
                ? upper.intValue()
                : 0;
    }

    private static DayKind kind(Draft rule, String unit) {
        var said = rule.text(DeadlineNames.DAY_KIND);
        if (said != null) {
            return DayKind.valueOf(said);
        }
        return WORKING.contains(unit) ? DayKind.WORKING : DayKind.NOT_SAID;
    }

    String zh() {
        var days =
                switch (deadline.kind()) {
                    case CALENDAR -> "天";
                    case WORKING -> "个工作日";
                    case NOT_SAID -> "天(未说明是否工作日)";
                };
        return rule + ":" + deadline.days() + days;
    }

    String en() {
        var days =
                switch (deadline.kind()) {
                    case CALENDAR -> " calendar days";
                    case WORKING -> " working days";
                    case NOT_SAID -> " days, calendar or working not said";
                };
        return rule + ": " + deadline.days() + days;
    }
}
