package io.lianxin.query.time;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Why a record is as certain on a day as it is.
 *
 * @param rule the rule that applies
 * @param from the day that the rule looks back to; null where it looks at none
 * @param to the day that the rule looks forward to; null where it looks at none
 */
public record CertaintyReason(CertaintyRule rule, @Nullable Object from, @Nullable Object to) {

    /**
     * Reads what a statement brings: the rule's name, then the days last and first seen, and the
     * bounds of interval, beginning and end, and the successor's day.
     *
     * @param cells ten values
     * @return the reason
     */
    public static CertaintyReason of(List<?> cells) {
        var rule = CertaintyRule.valueOf(String.valueOf(cells.get(0)));
        return switch (rule) {
            case STATED_BOUNDS -> new CertaintyReason(rule, cells.get(6), cells.get(7));
            case ATTESTED_DAYS, BOTH_SIDES -> new CertaintyReason(rule, cells.get(1), cells.get(2));
            case ATTESTED_INTERVAL -> new CertaintyReason(rule, cells.get(3), cells.get(4));
            case AFTER_LAST_SEEN, MAY_HAVE_ENDED -> new CertaintyReason(rule, cells.get(1), null);
            case ENDED -> new CertaintyReason(rule, cells.get(8), null);
            case NOT_BEGUN -> new CertaintyReason(rule, null, cells.get(5));
            case SUPERSEDED -> new CertaintyReason(rule, cells.get(1), cells.get(9));
            case MAY_NOT_HAVE_BEGUN -> new CertaintyReason(rule, cells.get(5), cells.get(6));
            case BEFORE_FIRST_SEEN -> new CertaintyReason(rule, null, cells.get(2));
            case NO_DAY_KNOWN -> new CertaintyReason(rule, null, null);
        };
    }

    /**
     * A field of the reason, as the API names it.
     *
     * @param field rule, from, to, en or zh
     * @return its value
     */
    public @Nullable Object field(String field) {
        return switch (field) {
            case "rule" -> rule.name();
            case "from" -> from;
            case "to" -> to;
            case "en" -> rule.english(from, to);
            default -> rule.chinese(from, to);
        };
    }
}
