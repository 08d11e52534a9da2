package io.lianxin.ingest.deadline;

import io.lianxin.ingest.row.Draft;
import io.lianxin.ingest.row.Given;
import io.lianxin.ingest.row.RecordSet;
import io.lianxin.mapping.Field;
import io.lianxin.terms.DateInterval;
import io.lianxin.terms.WorkingCalendar;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Computes the last day for a reply: between the earliest and the latest of all rules' days. */
final class LastDays {

    private final RecordSet records;
    private final WorkingCalendar calendar;

    LastDays(RecordSet records, WorkingCalendar calendar) {
        this.records = records;
        this.calendar = calendar;
    }

    Result of(Draft draft, Field.Embedded field) {
        var missing = new ArrayList<String>();
        var postedOn = Dates.read(draft, DeadlineNames.POSTED_ON);
        if (postedOn == null) {
            missing.add(DeadlineNames.POSTED_ON);
        }
        var rules = draft.links(DeadlineNames.RULES);
        if (rules.isEmpty()) {
            if (Absent.reason(records, draft, DeadlineNames.RULES).equals("NOT_APPLICABLE")) {
                return new Result.Nothing(Reason.NOT_APPLICABLE);
            }
            missing.add(DeadlineNames.RULES);
        }
        return postedOn == null || rules.isEmpty()
                ? new Result.Nothing(Reason.missing(missing))
                : of(field, postedOn, rules);
    }

    private Result of(Field.Embedded field, DateInterval postedOn, List<Given.Link> rules) {
        var limits = new ArrayList<Limit>();
        for (var link : rules) {
            var rule = records.find(link.id());
            var limit = rule == null ? Optional.<Limit>empty() : Limit.of(rule);
            if (limit.isEmpty()) {
                return new Result.Nothing(
                        Reason.notComputable(
                                link.id() + "未定天数(value)",
                                link.id() + " sets no number of days (value)"));
            }
            limits.add(limit.get());
        }
        return counted(field, postedOn, limits);
    }

    private Result counted(Field.Embedded field, DateInterval postedOn, List<Limit> limits) {
        var days =
                limits.stream().map(limit -> limit.deadline().lastDay(postedOn, calendar)).toList();
        var earliest = bound(days, DateInterval::earliest, true);
        var latest = bound(days, DateInterval::latest, false);
        if (earliest == null && latest == null) {
            return new Result.Nothing(uncovered(postedOn));
        }
        return new Result.Value(
                Dates.components(
                        field,
                        DateInterval.between(earliest, latest),
                        "自postedOn起算,当日不计:"
                                + limits.stream().map(Limit::zh).collect(Collectors.joining(";")),
                        "Counted from postedOn, that day not included: "
                                + limits.stream()
                                        .map(Limit::en)
                                        .collect(Collectors.joining("; "))));
    }

    /** The bound of all days together; null where that of one is open. */
    private static @Nullable LocalDate bound(
            List<Optional<DateInterval>> days,
            Function<DateInterval, @Nullable LocalDate> end,
            boolean least) {
        @Nullable LocalDate bound = null;
        for (var day : days) {
            var own = day.isEmpty() ? null : end.apply(day.get());
            if (own == null) {
                return null;
            }
            if (bound == null || (least ? own.isBefore(bound) : own.isAfter(bound))) {
                bound = own;
            }
        }
        return bound;
    }

    private static Reason uncovered(DateInterval postedOn) {
        var day = Objects.requireNonNullElse(postedOn.latest(), postedOn.earliest());
        if (day == null) {
            return Reason.missing(List.of(DeadlineNames.POSTED_ON));
        }
        return Reason.notComputable(
                "缺" + day.getYear() + "年前后的节假日表(" + DeadlineNames.HOLIDAYS + ")",
                "The table of public holidays of "
                        + day.getYear()
                        + " or the year after is missing ("
                        + DeadlineNames.HOLIDAYS
                        + ")");
    }
}
