package io.lianxin.terms;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * On which days offices work, for the years whose public holidays are known. A week has five
 * working days, Monday to Friday; the yearly notice on public holidays takes days out and makes
 * others of Saturdays and Sundays.
 *
 * @param years the years whose holidays are known
 * @param daysOff the days of public holidays, those on weekends included
 * @param workedDays the Saturdays and Sundays that are worked instead
 */
public record WorkingCalendar(
        Set<Integer> years, Set<LocalDate> daysOff, Set<LocalDate> workedDays) {

    /** A calendar that knows no year. */
    public static final WorkingCalendar UNKNOWN = new WorkingCalendar(Set.of(), Set.of(), Set.of());

    /**
     * Makes a calendar.
     *
     * @throws IllegalArgumentException where a day is both off and worked
     */
    public WorkingCalendar {
        years = Set.copyOf(years);
        daysOff = Set.copyOf(daysOff);
        workedDays = Set.copyOf(workedDays);
        for (var day : workedDays) {
            if (daysOff.contains(day)) {
                throw new IllegalArgumentException(day + " is both a day off and a worked day");
            }
        }
    }

    /**
     * Whether the holidays around a day are known.
     *
     * @param day any day
     * @return false where its year is not covered
     */
    public boolean covers(LocalDate day) {
        return years.contains(day.getYear());
    }

    /**
     * Whether offices work on a day.
     *
     * @param day a day of a covered year
     * @return true for working days
     * @throws IllegalArgumentException where the year is not covered
     */
    public boolean isWorked(LocalDate day) {
        if (!covers(day)) {
            throw new IllegalArgumentException("the holidays of " + day.getYear() + " are unknown");
        }
        return workedDays.contains(day) || !(daysOff.contains(day) || isWeekend(day));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
