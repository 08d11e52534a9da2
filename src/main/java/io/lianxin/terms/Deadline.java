package io.lianxin.terms;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A number of days within which something is to be done. Counted as the Civil Code of the PRC lays
 * down for periods in general: the day on which the period begins is not counted (article 201), and
 * where its last day is a day off, the next day that is none takes its place (article 203; we read
 * its 法定休假日 as public holidays and weekly days of rest).
 *
 * @param days how many days, at least 1
 * @param kind which days count
 */
public record Deadline(int days, DayKind kind) {

    /**
     * Makes a deadline.
     *
     * @throws IllegalArgumentException where it has no day
     */
    public Deadline {
        if (days < 1) {
            throw new IllegalArgumentException("a time limit has at least one day, not " + days);
        }
    }

    /**
     * The last day. Where the kind of day is not said, it lies between the last day by calendar
     * days and the last one by working days. Where the holidays of a year are not known, a bound
     * that depends on them is open; the calendar days alone still bound it from below.
     *
     * @param begin the day on which the period begins, itself not counted
     * @param calendar knows the working days
     * @return the days that it can be; empty where nothing is known of it
     */
    public Optional<DateInterval> lastDay(DateInterval begin, WorkingCalendar calendar) {
        var earliest = begin.earliest() == null ? null : earliest(begin.earliest(), calendar);
        var latest = begin.latest() == null ? null : latest(begin.latest(), calendar);
        return earliest == null && latest == null
                ? Optional.empty()
                : Optional.of(DateInterval.between(earliest, latest));
    }

    private @Nullable LocalDate earliest(LocalDate begin, WorkingCalendar calendar) {
        if (kind == DayKind.WORKING) {
            return afterWorkingDays(begin, calendar);
        }
        var plain = begin.plusDays(days);
        var moved = firstWorkedFrom(plain, calendar);
        return moved == null ? plain : moved;
    }

    private @Nullable LocalDate latest(LocalDate begin, WorkingCalendar calendar) {
        return kind == DayKind.CALENDAR
                ? firstWorkedFrom(begin.plusDays(days), calendar)
                : afterWorkingDays(begin, calendar);
    }

    private @Nullable LocalDate afterWorkingDays(LocalDate begin, WorkingCalendar calendar) {
        @Nullable LocalDate day = begin;
        for (int counted = 0; counted < days && day != null; counted++) {
            day = firstWorkedFrom(day.plusDays(1), calendar);
        }
        return day;
    }

    private static @Nullable LocalDate firstWorkedFrom(LocalDate from, WorkingCalendar calendar) {
        var day = from;
        while (calendar.covers(day)) {
            if (calendar.isWorked(day)) {
                return day;
            }
            day = day.plusDays(1);
        }
        return null;
    }
}
