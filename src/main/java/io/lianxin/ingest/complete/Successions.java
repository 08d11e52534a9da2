package io.lianxin.ingest.complete;

import io.lianxin.ingest.row.Draft;
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
 * names a field for it: the earliest attested day, later than one's own latest, of another holder
 * of the same one-seat post.
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
            var name = validity == null ? null : validity.supersededFrom();
            var day = name == null ? null : successor(draft);
            if (day != null && draft.type().fields().get(name) instanceof Field.Property field) {
                draft.put(new Given.Scalar(field, day, true, draft.place()));
            }
        }
    }

    private @Nullable LocalDate successor(Draft draft) {
        var last = Seats.attestedTo(draft);
        return last == null
                ? null
                : Seats.otherHolders(records, draft).stream()
                        .map(Seats::attestedFrom)
                        .filter(Objects::nonNull)
                        .filter(day -> day.isAfter(last))
                        .min(Comparator.naturalOrder())
                        .orElse(null);
    }
}
