package io.lianxin.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class DeadlineTests {

    /** 2024: Qingming is 4 to 6 April, and Sunday 7 April is worked; nothing else is off. */
    private static final WorkingCalendar CALENDAR =
            new WorkingCalendar(
                    Set.of(2024),
                    Stream.of("2024-04-04", "2024-04-05", "2024-04-06")
                            .map(LocalDate::parse)
                            .collect(Collectors.toSet()),
                    Set.of(LocalDate.parse("2024-04-07")));

    @ParameterizedTest(name = "{0} + {1} {2} days ends on {3}: {4}")
    @CsvSource({
        "2024-03-04, 1, WORKING, 2024-03-05, the day of receipt is not counted",
        "2024-03-01, 1, WORKING, 2024-03-04, Friday is followed by Monday",
        "2024-03-02, 3, WORKING, 2024-03-06, posted on a Saturday",
        "2024-03-02, 7, WORKING, 2024-03-12, over a weekend",
        "2024-02-28, 3, WORKING, 2024-03-04, over the end of February in a leap year",
        "2024-04-03, 3, WORKING, 2024-04-09, over a holiday and a Sunday that is worked",
        "2024-03-29, 15, WORKING, 2024-04-22, fifteen days",
        "2024-03-04, 3, CALENDAR, 2024-03-07, within a week",
        "2024-03-06, 3, CALENDAR, 2024-03-11, the last day is a Saturday",
        "2024-03-07, 3, CALENDAR, 2024-03-11, the last day is a Sunday",
        "2024-03-28, 7, CALENDAR, 2024-04-07, the last day is a holiday and the next day worked",
        "2024-02-26, 3, CALENDAR, 2024-02-29, the last day of February",
        "2024-03-31, 7, CALENDAR, 2024-04-07, a Sunday that is worked is no day of rest",
        "2024-03-04, 3, NOT_SAID, 2024-03-07, both readings agree",
        "2024-03-04, 7, NOT_SAID, 2024-03-11/2024-03-13, the readings differ",
    })
    void aDayIsCounted(String begin, int days, DayKind kind, String end, String because) {
        assertThat(lastDay(begin, days, kind)).as(because).isEqualTo(end);
    }

    @ParameterizedTest(name = "{0} + {1} {2} days: {3}")
    @CsvSource({
        "2024-03, 3, WORKING, 2024-03-06/2024-04-03",
        "2024-02-28/2024-03-02, 1, CALENDAR, 2024-02-29/2024-03-04",
        "2024-03-04/.., 1, CALENDAR, 2024-03-05/..",
        "../2024-03-04, 1, WORKING, ../2024-03-05",
    })
    void anImpreciseBeginGivesAnImpreciseEnd(String begin, int days, DayKind kind, String end) {
        assertThat(lastDay(begin, days, kind)).isEqualTo(end);
    }

    @ParameterizedTest(name = "{0} + {1} {2} days: {3}")
    @CsvSource({
        "2023-05-04, 3, WORKING, unknown",
        "2024-12-30, 3, WORKING, unknown",
        "2024-12-30, 1, WORKING, 2024-12-31",
        "2023-05-04, 3, NOT_SAID, 2023-05-07/..",
        "2023-05-04, 3, CALENDAR, 2023-05-07/..",
        "2024-12-27, 1, CALENDAR, 2024-12-30",
    })
    void aYearWithoutItsHolidaysLeavesTheEndOpen(String begin, int days, DayKind kind, String end) {
        assertThat(lastDay(begin, days, kind)).isEqualTo(end);
    }

    @Test
    void calendarDaysNeverEndAfterWorkingDays() {
        for (var day = LocalDate.parse("2024-01-01");
                day.isBefore(LocalDate.parse("2024-11-01"));
                day = day.plusDays(1)) {
            for (int days = 1; days <= 20; days++) {
                var end = new Deadline(days, DayKind.NOT_SAID);
                assertThat(end.lastDay(DateInterval.between(day, day), CALENDAR)).isPresent();
            }
        }
    }

    @Test
    void aLimitHasAtLeastOneDay() {
        assertThatThrownBy(() -> new Deadline(0, DayKind.CALENDAR))
                .hasMessage("a time limit has at least one day, not 0");
    }

    @Test
    void aDayIsNotBothOffAndWorked() {
        var day = Set.of(LocalDate.parse("2024-04-07"));
        assertThatThrownBy(() -> new WorkingCalendar(Set.of(2024), day, day))
                .hasMessage("2024-04-07 is both a day off and a worked day");
        assertThatThrownBy(() -> CALENDAR.isWorked(LocalDate.parse("2023-05-04")))
                .hasMessage("the holidays of 2023 are unknown");
    }

    private static String lastDay(String begin, int days, DayKind kind) {
        return new Deadline(days, kind)
                .lastDay(DateInterval.parse(begin), CALENDAR)
                .map(DateInterval::edtf)
                .orElse("unknown");
    }
}
