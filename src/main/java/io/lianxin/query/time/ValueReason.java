package io.lianxin.query.time;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Why a value that follows from steps is what it is on a day.
 *
 * @param rule the rule that applies
 * @param day the day that the rule speaks of; null where it speaks of none
 */
public record ValueReason(ValueRule rule, @Nullable Object day) {

    /**
     * Reads what a statement brings.
     *
     * @param cells the value, the rule's name, and its day
     * @return the reason
     */
    public static ValueReason of(List<?> cells) {
        return new ValueReason(ValueRule.valueOf(String.valueOf(cells.get(1))), cells.get(2));
    }

    /**
     * A field of the reason, as the API names it.
     *
     * @param field rule, day, en or zh
     * @return its value
     */
    public @Nullable Object field(String field) {
        return switch (field) {
            case "rule" -> rule.name();
            case "day" -> day;
            case "en" -> rule.english(String.valueOf(day));
            default -> rule.chinese(String.valueOf(day));
        };
    }
}
