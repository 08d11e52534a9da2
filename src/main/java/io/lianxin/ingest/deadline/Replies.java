package io.lianxin.ingest.deadline;

import io.lianxin.ingest.row.Draft;
import io.lianxin.ingest.row.RecordSet;
import io.lianxin.mapping.Field;
import io.lianxin.terms.DateInterval;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Finds the first reply, and what is known of its day. */
final class Replies {

    private final RecordSet records;

    Replies(RecordSet records) {
        this.records = records;
    }

    /** The steps of handling that are replies, in their order. */
    List<Draft> of(Draft draft) {
        return draft.type().fields().get(DeadlineNames.HANDLING) instanceof Field.Relationship link
                ? records.incoming(link.type(), draft.id()).stream()
                        .filter(step ->
                                DeadlineNames.REPLIES.contains(
                                        String.valueOf(step.text(DeadlineNames.KIND))))
                        .sorted(Comparator.comparingLong(Replies::number))
                        .toList()
                : List.of();
    }

    private static long number(Draft step) {
        return step.scalar(DeadlineNames.NUMBER) instanceof Long number ? number : Long.MAX_VALUE;
    }

    /** The day of the first reply. */
    Result first(Draft draft, Field.Embedded field) {
        var replies = of(draft);
        if (replies.isEmpty()) {
            return new Result.Nothing(Reason.NOT_STATED);
        }
        var days = new ArrayList<@Nullable DateInterval>();
        replies.forEach(reply -> days.add(Dates.read(reply, DeadlineNames.DATE)));
        if (days.stream().allMatch(Objects::isNull)) {
            var missing = replies.getFirst().id() + "." + DeadlineNames.DATE;
            return new Result.Nothing(Reason.missing(List.of(missing)));
        }
        var first =
                DateInterval.between(
                        earliest(days, Dates.read(draft, DeadlineNames.POSTED_ON)), latest(days));
        return new Result.Value(
                Dates.components(
                        field,
                        first,
                        "据handling中首次答复(" + replies.getFirst().id() + ")",
                        "From the first reply in handling (" + replies.getFirst().id() + ")"));
    }

    /** A reply without its day may be the first: then nothing but the posting bounds it. */
    private static @Nullable LocalDate earliest(
            List<@Nullable DateInterval> days, @Nullable DateInterval postedOn) {
        @Nullable LocalDate first = null;
        for (var day : days) {
            var earliest = day == null ? null : day.earliest();
            if (earliest == null) {
                return postedOn == null ? null : postedOn.earliest();
            }
            first = first == null || earliest.isBefore(first) ? earliest : first;
        }
        return first;
    }

    private static @Nullable LocalDate latest(List<@Nullable DateInterval> days) {
        return days.stream()
                .filter(Objects::nonNull)
                .map(DateInterval::latest)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
