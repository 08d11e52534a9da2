package io.lianxin.ingest.check;

import io.lianxin.ingest.fault.Faults;
import io.lianxin.ingest.row.Draft;
import io.lianxin.ingest.row.RecordSet;
import io.lianxin.ingest.row.Seats;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** One person's tenures of one post do not overlap, nor two stated holders of one seat. */
final class SeatCheck {

    private final RecordSet records;
    private final Faults faults;
    private final Set<Draft> seen = new HashSet<>();

    SeatCheck(RecordSet records, Faults faults) {
        this.records = records;
        this.faults = faults;
    }

    void run() {
        for (var draft : records.all()) {
            if (Seats.isTenure(draft)) {
                Seats.sameHolder(records, draft).forEach(other -> sameHolder(draft, other));
                Seats.otherHolders(records, draft).forEach(other -> otherHolder(draft, other));
                seen.add(draft);
            }
        }
    }

    private void sameHolder(Draft draft, Draft other) {
        var own = Span.known(draft);
        var theirs = Span.known(other);
        if (seen.contains(other) && own != null && theirs != null && own.overlaps(theirs)) {
            faults.add(
                    draft.place(),
                    draft.id()
                            + " overlaps "
                            + other.id()
                            + " ("
                            + other.place()
                            + "): the same person in the same post",
                    "Make them one row, or correct the days");
        }
    }

    private void otherHolder(Draft draft, Draft other) {
        var own = Span.stated(draft);
        var theirs = Span.stated(other);
        if (seen.contains(other)
                && own != null
                && theirs != null
                && own.overlapsMoreThanHandingOver(theirs)) {
            faults.add(
                    draft.place(),
                    draft.id()
                            + " and "
                            + other.id()
                            + " ("
                            + other.place()
                            + ") are both stated to hold a post of one seat from "
                            + later(own, theirs)
                            + " on",
                    "Correct start or end, or the post's `seats`");
        }
    }

    private static LocalDate later(Span one, Span other) {
        return one.from().isAfter(other.from()) ? one.from() : other.from();
    }
}
