package io.lianxin.query.answer;

import io.lianxin.query.plan.group.GroupKey;
import io.lianxin.query.plan.group.KeyValue;
import io.lianxin.query.plan.group.KeyValue.Unit;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.function.UnaryOperator;

/**
 * The value of a key, as a client is told of it.
 *
 * @param key the key
 * @param raw what the statement brought; null for the records without a value
 * @param nouns gives the noun of a label
 */
record KeyAnswer(GroupKey key, @Nullable Object raw, UnaryOperator<@Nullable String> nouns) {

    /** A field of the value: path, text, number, from, to, or a record that there is none of. */
    @Nullable Object field(String name) {
        return switch (name) {
            case "path" -> String.join(".", key.path());
            case "text" -> raw == null ? null : text(raw);
            case "number" -> raw instanceof Number number ? number.doubleValue() : null;
            case "from" -> raw instanceof LocalDate day ? day : null;
            case "to" ->
                    raw instanceof LocalDate day && key.value() instanceof KeyValue.Bucket bucket
                            ? end(bucket.unit(), day)
                            : null;
            default -> null;
        };
    }

    private @Nullable String text(Object value) {
        return switch (key.value()) {
            case KeyValue.Noun noun -> nouns.apply(String.valueOf(value));
            case KeyValue.Bucket bucket when value instanceof LocalDate day ->
                    text(bucket.unit(), day);
            default -> String.valueOf(value);
        };
    }

    private static String text(Unit unit, LocalDate day) {
        return switch (unit) {
            case DAY -> day.toString();
            case WEEK ->
                    "%d-W%02d"
                            .formatted(
                                    day.get(IsoFields.WEEK_BASED_YEAR),
                                    day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> day.toString().substring(0, day.toString().lastIndexOf('-'));
            case QUARTER -> "%d-Q%d".formatted(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
            case YEAR -> String.valueOf(day.getYear());
        };
    }

    private static LocalDate end(Unit unit, LocalDate day) {
        return switch (unit) {
            case DAY -> day;
            case WEEK -> day.plusDays(6);
            case MONTH -> day.plusMonths(1).minusDays(1);
            case QUARTER -> day.plusMonths(3).minusDays(1);
            case YEAR -> day.plusYears(1).minusDays(1);
        };
    }
}
