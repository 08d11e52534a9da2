package io.lianxin.terms;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The days that a date in EDTF can mean (ISO 8601-2:2019, a subset of level 1).
 *
 * @param edtf the notation
 * @param earliest the first day; null when open
 * @param latest the last day; null when open
 * @param precision how fine the notation is
 */
public record DateInterval(
        String edtf,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        DatePrecision precision) {

    private static final String OPEN = "..";
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    /**
     * Reads a day, month or year, or an interval of two of these, of which one may be open ({@code
     * ..}).
     *
     * @param edtf the notation, for instance {@code 2022-06-30}, {@code 2022-07}, {@code
     *     2021-03/..}
     * @return the days that it can mean
     * @throws DateIntervalException where the text is no such date, a day does not exist, or the
     *     interval is reversed
     */
    public static DateInterval parse(String edtf) {
        int slash = edtf.indexOf('/');
        return slash < 0 ? single(edtf, edtf) : interval(edtf, slash);
    }

    /**
     * What remains of it where the source says that something was before it, by its end, or since.
     * An interval says its days itself and stays as it is.
     *
     * @param qualifier {@code BEFORE} (earlier than its first day), {@code BY_END_OF} (not later
     *     than its last), {@code SINCE} (from its first day on); any other leaves it as it is
     * @return the same notation with the days that are meant
     */
    public DateInterval qualified(String qualifier) {
        if (precision == DatePrecision.INTERVAL) {
            return this;
        }
        return switch (qualifier) {
            case "BEFORE" -> {
                var last = Objects.requireNonNull(earliest).minusDays(1);
                yield new DateInterval(edtf, null, last, precision);
            }
            case "BY_END_OF" -> new DateInterval(edtf, null, latest, precision);
            case "SINCE" -> new DateInterval(edtf, earliest, null, precision);
            default -> this;
        };
    }

    /**
     * The days from one to another.
     *
     * @param earliest the first; null when open
     * @param latest the last; null when open
     * @return a day where both are the same, else an interval
     * @throws DateIntervalException where both are open, or the interval is reversed
     */
    public static DateInterval between(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
        return earliest != null && earliest.equals(latest)
                ? parse(earliest.toString())
                : parse(written(earliest) + "/" + written(latest));
    }

    private static String written(@Nullable LocalDate day) {
        return day == null ? OPEN : day.toString();
    }

    private static DateInterval interval(String edtf, int slash) {
        var from = edtf.substring(0, slash);
        var to = edtf.substring(slash + 1);
        if (from.equals(OPEN) && to.equals(OPEN)) {
            throw new DateIntervalException(
                    "`" + edtf + "` is open on both sides", "Write one end, or leave the date out");
        }
        var earliest = from.equals(OPEN) ? null : single(from, edtf).earliest();
        var latest = to.equals(OPEN) ? null : single(to, edtf).latest();
        if (earliest != null && latest != null && latest.isBefore(earliest)) {
            throw new DateIntervalException(
                    "`" + edtf + "` ends before it begins", "Write the earlier date first");
        }
        return new DateInterval(edtf, earliest, latest, DatePrecision.INTERVAL);
    }

    private static DateInterval single(String text, String whole) {
        try {
            if (DAY.matcher(text).matches()) {
                var day = LocalDate.parse(text);
                return new DateInterval(text, day, day, DatePrecision.DAY);
            }
            if (MONTH.matcher(text).matches()) {
                var month = YearMonth.parse(text);
                return new DateInterval(
                        text, month.atDay(1), month.atEndOfMonth(), DatePrecision.MONTH);
            }
            if (YEAR.matcher(text).matches()) {
                var year = Year.parse(text);
                return new DateInterval(
                        text, year.atDay(1), year.atDay(year.length()), DatePrecision.YEAR);
            }
        } catch (DateTimeException impossible) {
            throw new DateIntervalException(
                    "there is no date `" + text + "`", "Correct the month or the day");
        }
        throw new DateIntervalException(
                "`" + whole + "` is no date in EDTF",
                "Write for instance 2022-06-30, 2022-07, 2022, 2021-03/2022-08 or 2021-03/..");
    }
}
