package io.lianxin.terms;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

class TimelinessTests {

    @ParameterizedTest(name = "due {0}, replied {1}, as of {2}: {3}")
    @CsvSource({
        "2024-03-12, 2024-03-09,, ON_TIME",
        "2024-03-12, 2024-03-12,, ON_TIME",
        "2024-03-12, 2024-03-13,, LATE",
        "2024-03-12, 2024-03-12, 2024-03-11, NOT_YET_DUE",
        "2024-03-12, 2024-03-12, 2024-03-12, ON_TIME",
        "2024-03-12, 2024-03-15, 2024-03-12, NOT_YET_DUE",
        "2024-03-12, 2024-03-15, 2024-03-13, OVERDUE",
        "2024-03-12, 2024-03-15, 2024-03-15, LATE",
        "2024-03-11/2024-03-13, 2024-03-12,, UNCERTAIN",
        "2024-03-11/2024-03-13, 2024-03-11,, ON_TIME",
        "2024-03-11/2024-03-13, 2024-03-14,, LATE",
        "2024-03-11/2024-03-13, 2024-03-11, 2024-03-12, ON_TIME",
        "2024-03-11/2024-03-13, 2024-03-20, 2024-03-12, UNCERTAIN",
        "2024-03-12, 2024-03,, UNCERTAIN",
        "2024-03-12, 2024-04,, LATE",
        "2024-03-12, 2024-04, 2024-04-10, OVERDUE",
        "2024-03-12, 2024-03, 2024-03-20, UNCERTAIN",
        "2024-03-12/.., 2024-03-20,, UNCERTAIN",
        ", 2024-03-20,, NO_LAST_DAY",
    })
    void aDatedReplyIsInTimeOrNot(
            @Nullable String due,
            @Nullable String replied,
            @Nullable String asOf,
            Timeliness expected) {
        var replies = new Timeliness.Replies(date(replied), true, null);
        assertThat(Timeliness.of(date(due), replies, day(asOf))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "due {0}, open on {1}, as of {2}: {3}")
    @CsvSource({
        "2024-03-12, 2024-03-25,, OVERDUE",
        "2024-03-12, 2024-03-25, 2024-03-12, NOT_YET_DUE",
        "2024-03-12, 2024-03-25, 2024-03-13, OVERDUE",
        "2024-03-12, 2024-03-25, 2024-06-01, OVERDUE",
        "2024-03-12, 2024-03-12,, NOT_YET_DUE",
        "2024-03-12, 2024-03-12, 2024-03-13, REPLY_NOT_STATED",
        "2024-03-12, 2024-03,, NOT_YET_DUE",
        "2024-03-11/2024-03-13, 2024-03-12,, UNCERTAIN",
        "2024-03-11/2024-03-13, 2024-03-25, 2024-03-12, UNCERTAIN",
        "2024-03-12,,, REPLY_NOT_STATED",
        "2024-03-12,, 2024-03-11, NOT_YET_DUE",
        "2024-03-12,, 2024-03-13, REPLY_NOT_STATED",
    })
    void withoutAReplyOnlyASourceThatSaysSoMakesItOverdue(
            String due, @Nullable String open, @Nullable String asOf, Timeliness expected) {
        var replies = new Timeliness.Replies(null, false, date(open));
        assertThat(Timeliness.of(date(due), replies, day(asOf))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "due {0}, as of {1}: {2}")
    @CsvSource({
        "2024-03-12,, REPLY_NOT_DATED",
        "2024-03-12, 2024-03-12, NOT_YET_DUE",
        "2024-03-12, 2024-03-13, REPLY_NOT_DATED",
    })
    void aReplyWithoutItsDayIsNeitherInTimeNorLate(
            String due, @Nullable String asOf, Timeliness expected) {
        var replies = new Timeliness.Replies(null, true, null);
        assertThat(Timeliness.of(date(due), replies, day(asOf))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "ON_TIME, false",
        "NOT_YET_DUE, false",
        "LATE, true",
        "OVERDUE, true",
        "UNCERTAIN,",
        "REPLY_NOT_DATED,",
        "REPLY_NOT_STATED,",
        "NO_LAST_DAY,"
    })
    void onlyWhatIsKnownIsOverdueOrNot(Timeliness state, @Nullable Boolean overdue) {
        assertThat(state.isOverdue()).isEqualTo(overdue);
    }

    private static @Nullable DateInterval date(@Nullable String edtf) {
        return edtf == null ? null : DateInterval.parse(edtf);
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }
}
