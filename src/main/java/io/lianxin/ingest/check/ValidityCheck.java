package io.lianxin.ingest.check;

import io.lianxin.ingest.fault.Faults;
import io.lianxin.ingest.row.Draft;
import io.lianxin.ingest.row.Evidence;
import io.lianxin.ingest.row.RecordSet;
import io.lianxin.mapping.Validity;

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
                var evidence = Evidence.of(draft);
                bounds(draft, validity, evidence);
                attested(draft, validity, evidence);
                outside(draft, validity, evidence);
            }
        }
    }

    private void bounds(Draft draft, Validity validity, Evidence evidence) {
        var from = validity.from();
        var to = validity.to();
        var begin = evidence.earliest(from);
        var end = evidence.latest(to);
        if (from != null && to != null && begin != null && end != null && begin.isAfter(end)) {
            faults.add(
                    draft.place(to.field()),
                    to.field() + " (" + end + ") is before " + from.field() + " (" + begin + ")",
                    "Exchange or correct the dates");
        }
    }

    private void attested(Draft draft, Validity validity, Evidence evidence) {
        var from = validity.attestedFrom();
        var to = validity.attestedTo();
        var first = evidence.attestedFrom();
        var last = evidence.attestedTo();
        if (from != null && to != null && first != null && last != null && last.isBefore(first)) {
            faults.add(
                    draft.place(to.field()),
                    to.field() + " (" + last + ") is before " + from.field() + " (" + first + ")",
                    "Exchange or correct the days");
        }
    }

    private void outside(Draft draft, Validity validity, Evidence evidence) {
        var from = name(validity.from());
        var to = name(validity.to());
        var within = validity.attestedWithin();
        var begin = evidence.earliest(validity.from());
        var end = evidence.latest(validity.to());
        outside(draft, from, begin, evidence.attestedFrom(), "begins", "first");
        outside(draft, from, begin, evidence.latest(within), "begins", "last possible");
        outside(draft, to, evidence.attestedTo(), end, "ends", "last");
        outside(draft, to, evidence.earliest(within), end, "ends", "first possible");
    }

    private static @Nullable String name(Validity.@Nullable Interval interval) {
        return interval == null ? null : interval.field();
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
