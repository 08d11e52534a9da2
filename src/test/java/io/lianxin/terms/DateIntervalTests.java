package io.lianxin.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.Random;

class DateIntervalTests {

    @ParameterizedTest
    @CsvSource({
        "2022-06-30, 2022-06-30, 2022-06-30, DAY",
        "2024-02-29, 2024-02-29, 2024-02-29, DAY",
        "2022-07, 2022-07-01, 2022-07-31, MONTH",
        "2024-02, 2024-02-01, 2024-02-29, MONTH",
        "2021, 2021-01-01, 2021-12-31, YEAR",
        "2021-03/2022-08, 2021-03-01, 2022-08-31, INTERVAL",
        "2021/2022-01-05, 2021-01-01, 2022-01-05, INTERVAL",
        "2021-03/.., 2021-03-01, , INTERVAL",
        "../2021-03, , 2021-03-31, INTERVAL",
        "2021/2021, 2021-01-01, 2021-12-31, INTERVAL",
    })
    void aDateIsTheDaysThatItCanMean(
            String edtf,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest,
            DatePrecision precision) {
        assertThat(DateInterval.parse(edtf))
                .isEqualTo(new DateInterval(edtf, earliest, latest, precision));
    }

    @ParameterizedTest
    @CsvSource({
        "2027, BEFORE, , 2026-12-31",
        "2021-12, BEFORE, , 2021-11-30",
        "2021-08-10, BEFORE, , 2021-08-09",
        "2021-08, BY_END_OF, , 2021-08-31",
        "2021, SINCE, 2021-01-01, ",
        "2022-05, ABOUT, 2022-05-01, 2022-05-31",
        "2022-05, null, 2022-05-01, 2022-05-31",
        "2022-03-01/2022-08-02, SINCE, 2022-03-01, 2022-08-02",
        "2021/.., SINCE, 2021-01-01, ",
        "../2026, BEFORE, , 2026-12-31",
    })
    void aQualifierMovesTheBoundsOfADayMonthOrYearAlone(
            String edtf,
            String qualifier,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest) {
        var date = DateInterval.parse(edtf);
        assertThat(date.qualified(qualifier))
                .isEqualTo(new DateInterval(edtf, earliest, latest, date.precision()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022-02-30 | there is no date `2022-02-30`. Correct the month or the day.",
                "2023-02-29 | there is no date `2023-02-29`. Correct the month or the day.",
                "2022-13 | there is no date `2022-13`. Correct the month or the day.",
                "2022-08/2021-03 | `2022-08/2021-03` ends before it begins. Write the earlier date"
                        + " first.",
                "../.. | `../..` is open on both sides. Write one end, or leave the date out.",
                "2022-6-3 | `2022-6-3` is no date in EDTF. Write for instance 2022-06-30, 2022-07,"
                        + " 2022, 2021-03/2022-08 or 2021-03/...",
                "2022-06-30T20:00 | `2022-06-30T20:00` is no date in EDTF. Write for instance"
                        + " 2022-06-30, 2022-07, 2022, 2021-03/2022-08 or 2021-03/...",
                "2021/2022/2023 | `2021/2022/2023` is no date in EDTF. Write for instance"
                        + " 2022-06-30, 2022-07, 2022, 2021-03/2022-08 or 2021-03/...",
            })
    void whatIsNoDateIsToldWithTheRemedy(String edtf, String message) {
        assertThatExceptionOfType(DateIntervalException.class)
                .isThrownBy(() -> DateInterval.parse(edtf))
                .withMessage(message);
    }

    @Test
    void whatIsBeforeOrSinceIsOpenOnThatSide() {
        var august = DateInterval.parse("2021-08");
        var first = LocalDate.of(2021, 8, 1);
        var last = LocalDate.of(2021, 8, 31);
        assertThat(august.qualified("BEFORE"))
                .isEqualTo(
                        new DateInterval("2021-08", null, first.minusDays(1), DatePrecision.MONTH));
        assertThat(august.qualified("BY_END_OF"))
                .isEqualTo(new DateInterval("2021-08", null, last, DatePrecision.MONTH));
        assertThat(august.qualified("SINCE"))
                .isEqualTo(new DateInterval("2021-08", first, null, DatePrecision.MONTH));
        assertThat(august.qualified("ABOUT")).isEqualTo(august);
        assertThat(DateInterval.parse("../2021").qualified("BEFORE"))
                .as("an interval says its days itself")
                .isEqualTo(DateInterval.parse("../2021"));
    }

    @Test
    void everyDayOfTwoThousandRandomDaysIsItself() {
        var random = new Random(14);
        for (int i = 0; i < 2000; i++) {
            var day = LocalDate.ofEpochDay(random.nextInt(-100_000, 100_000));
            assertThat(DateInterval.parse(day.toString()).earliest()).isEqualTo(day);
            assertThat(DateInterval.parse(day.toString().substring(0, 7)).latest())
                    .isEqualTo(day.withDayOfMonth(day.lengthOfMonth()));
        }
    }
}
