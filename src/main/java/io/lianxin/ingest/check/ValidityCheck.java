package io.lianxin.ingest.check;

import io.lianxin.ingest.fault.Faults;
import io.lianxin.ingest.row.Draft;
import io.lianxin.ingest.row.RecordSet;
import io.lianxin.ingest.row.Seats;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** Nothing ends before it begins, and nothing is attested outside its time. */
final class ValidityCheck {

    private final Faults faults;

    ValidityCheck(Faults faults) {
        this.faults = faults;
    }

    void run(RecordSet records) {
        for (var draft : records.all()) {
            var validity = draft.type().validity();
            if (validity != null) {
                check(draft, validity.from(), validity.to());
                attested(draft, validity.attestedFrom(), validity.attestedTo());
                outside(draft, validity.from(), validity.to());
            }
        }
    }

    private void check(Draft draft, @Nullable String from, @Nullable String to) {
        var begin = Span.earliest(draft, from);
        var end = Span.latest(draft, to);
        if (from != null && to != null && begin != null && end != null && begin.isAfter(end)) {
            faults.add(
                    draft.place(to),
                    to + " (" + end + ") is before " + from + " (" + begin + ")",
                    "Exchange or correct the dates");
        }
    }

    private void attested(Draft draft, @Nullable String from, @Nullable String to) {
        var first = Seats.attestedFrom(draft);
        var last = Seats.attestedTo(draft);
        if (to != null && first != null && last != null && last.isBefore(first)) {
            faults.add(
                    draft.place(to),
                    to + " (" + last + ") is before " + from + " (" + first + ")",
                    "Exchange or correct the days");
        }
    }

    private void outside(Draft draft, @Nullable String from, @Nullable String to) {
        var first = Seats.attestedFrom(draft);
        var last = Seats.attestedTo(draft);
        outside(draft, from, Span.earliest(draft, from), first, "begins", "first");
        outside(draft, to, last, Span.latest(draft, to), "ends", "last");
    }

    private void outside(
            Draft draft,
            @Nullable String field,
            @Nullable LocalDate inner,
            @Nullable LocalDate outer,
            String does,
            String which) {
        if (field != null && inner != null && outer != null && inner.isAfter(outer)) {
            faults.add(
                    draft.place(field),
                    draft.id()
                            + " "
                            + does
                            + " within the days on which it is attested; its "
                            + which
                            + " such day contradicts `"
                            + field
                            + "`",
                    "Correct `" + field + "`, or the attested days");
        }
    }
}
