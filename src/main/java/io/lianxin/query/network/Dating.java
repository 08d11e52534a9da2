package io.lianxin.query.network;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;

/**
 * What dates records of a noun: a field that says when they happened, or all fields that say how
 * long they held.
 *
 * @param name the noun and the field; the noun alone where it held
 * @param en what it means, in English
 * @param zh the Chinese term
 * @param isHeld whether the days are those from which and until which it held
 * @param isExpected whether something is missing where no source says it
 * @param components the properties of the field's value, by the components' names; none where it
 *     held
 * @param first the properties of which the earliest is the first day
 * @param last the properties of which the latest is the last day
 * @param within days on which it certainly was, where it held
 * @param blur the property that may hold a word which leaves open how far the days reach; null
 *     where none does
 * @param blurring these words
 */
public record Dating(
        String name,
        String en,
        String zh,
        boolean isHeld,
        boolean isExpected,
        Map<String, String> components,
        List<String> first,
        List<String> last,
        List<String> within,
        @Nullable String blur,
        Set<String> blurring) {

    /** All properties that it reads. */
    Set<String> keys() {
        var keys = new TreeSet<>(components.values());
        keys.addAll(first);
        keys.addAll(last);
        keys.addAll(within);
        return keys;
    }

    /**
     * What it says of a record.
     *
     * @param values the record's properties
     * @return null where it says nothing
     */
    public @Nullable Said of(Map<?, ?> values) {
        var earliest = day(values, first, (one, other) -> one.isBefore(other) ? one : other);
        var latest = day(values, last, (one, other) -> one.isAfter(other) ? one : other);
        var from = day(values, within, (one, other) -> one.isBefore(other) ? one : other);
        var to = day(values, within, (one, other) -> one.isAfter(other) ? one : other);
        var value = new LinkedHashMap<String, @Nullable Object>();
        components.forEach((name, key) -> value.put(name, values.get(key)));
        var isSaid =
                earliest != null
                        || latest != null
                        || value.values().stream().anyMatch(Objects::nonNull);
        var isBlurred = blur != null && blurring.contains(String.valueOf(values.get(blur)));
        return isSaid ? new Said(this, earliest, latest, from, to, isBlurred, value) : null;
    }

    private static @Nullable LocalDate day(
            Map<?, ?> values, Collection<String> keys, BinaryOperator<LocalDate> of) {
        @Nullable LocalDate day = null;
        for (var key : keys) {
            if (values.get(key) instanceof LocalDate other) {
                day = day == null ? other : of.apply(day, other);
            }
        }
        return day;
    }

    /**
     * What is said of a record.
     *
     * @param by what says it
     * @param earliest the first day; null when open
     * @param latest the last day; null when open
     * @param from the first day on which it certainly held; null where none is known
     * @param to the last such day
     * @param isBlurred whether the days may lie beyond
     * @param value the field's value by its components; empty where it held
     */
    public record Said(
            Dating by,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            boolean isBlurred,
            Map<String, @Nullable Object> value) {

        /**
         * Whether some of its days may lie in a range.
         *
         * @param begin the range's first day; null when open
         * @param end the range's last day; null when open
         * @return as filters with `possibly` have it
         */
        public boolean isPossiblyIn(@Nullable LocalDate begin, @Nullable LocalDate end) {
            return isNotAfter(earliest, end) && isNotAfter(begin, latest);
        }

        /**
         * Whether it lies in a range, whatever its days mean: all days on which it may have
         * happened, or a day on which it certainly held.
         *
         * @param begin the range's first day; null when open
         * @param end the range's last day; null when open
         * @return as filters with `certainly` have it
         */
        public boolean isCertainlyIn(@Nullable LocalDate begin, @Nullable LocalDate end) {
            if (by.isHeld) {
                return from != null && to != null && isNotAfter(from, end) && isNotAfter(begin, to);
            }
            return !isBlurred
                    && (begin == null || (earliest != null && !earliest.isBefore(begin)))
                    && (end == null || (latest != null && !latest.isAfter(end)));
        }

        private static boolean isNotAfter(@Nullable LocalDate one, @Nullable LocalDate other) {
            return one == null || other == null || !one.isAfter(other);
        }
    }
}
