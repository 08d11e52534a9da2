package io.lianxin.ingest.complete;

import io.lianxin.ingest.row.Draft;
import io.lianxin.ingest.row.Evidence;
import io.lianxin.ingest.row.Given;
import io.lianxin.ingest.row.RecordSet;
import io.lianxin.ingest.row.Seats;
import io.lianxin.mapping.Field;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

/**
 * Fills the day on which somebody else is known to have taken a seat, for types whose validity
 * names a field for it: the earliest day, later than one's own latest, by which another holder of
 * the same one-seat post is certain to have held it.
 */
public final class Successions {

    private final RecordSet records;

    /**
     * Finds successions.
     *
     * @param records all drafts
     */
    public Successions(RecordSet records) {
        this.records = records;
    }

    /** Puts the day into every draft for which one is known. */
    public void fill() {
        for (var draft : records.all()) {
            var validity = draft.type().validity();
            var superseded = validity == null ? null : validity.supersededFrom();
            var day = superseded == null ? null : successor(draft);
            if (superseded != null
                    && day != null
                    && draft.type().fields().get(superseded.field())
                            instanceof Field.Property field) {
                draft.put(new Given.Scalar(field, day, true, draft.place()));
            }
        }
    }

    private @Nullable LocalDate successor(Draft draft) {
        var last = Evidence.of(draft).last();
        return last == null
                ? null
                : Seats.otherHolders(records, draft).stream()
                        .map(other -> after(last, Evidence.of(other)))
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null);
    }

    /** The first day after another by which somebody is certain to have held it. */
    private static @Nullable LocalDate after(LocalDate last, Evidence other) {
        var first = other.first();
        var latest = other.last();
        if (first == null || latest == null || !latest.isAfter(last)) {
            return null;
        }
        return first.isAfter(last) ? first : last.plusDays(1);
    }
}
