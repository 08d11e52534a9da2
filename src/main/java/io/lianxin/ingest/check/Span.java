package io.lianxin.ingest.check;

import io.lianxin.ingest.row.Draft;
import io.lianxin.ingest.row.Seats;
import io.lianxin.mapping.Field;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Days between which something certainly held.
 *
 * @param from the first
 * @param to the last
 */
record Span(LocalDate from, LocalDate to) {

    /** Whether both hold on a same day. */
    boolean overlaps(Span other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    /** Whether both hold on a same day, other than the day on which one hands over to the other. */
    boolean overlapsMoreThanHandingOver(Span other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    /** The days between which a record held by what is stated alone. */
    static @Nullable Span stated(Draft draft) {
        var validity = draft.type().validity();
        return validity == null
                ? null
                : of(latest(draft, validity.from()), earliest(draft, validity.to()));
    }

    /** The days between which a record held by what is stated or attested. */
    static @Nullable Span known(Draft draft) {
        var validity = draft.type().validity();
        if (validity == null) {
            return null;
        }
        var from =
                Stream.of(latest(draft, validity.from()), Seats.attestedFrom(draft))
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder());
        var to =
                Stream.of(earliest(draft, validity.to()), Seats.attestedTo(draft))
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder());
        return of(from.orElse(null), to.orElse(null));
    }

    static @Nullable LocalDate earliest(Draft draft, @Nullable String field) {
        return bound(draft, field, true);
    }

    static @Nullable LocalDate latest(Draft draft, @Nullable String field) {
        return bound(draft, field, false);
    }

    private static @Nullable Span of(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null || from.isAfter(to) ? null : new Span(from, to);
    }

    private static @Nullable LocalDate bound(Draft draft, @Nullable String field, boolean lower) {
        if (field != null && draft.type().fields().get(field) instanceof Field.Embedded value) {
            var bound = lower ? value.value().lower() : value.value().upper();
            return draft.component(field, bound) instanceof LocalDate day ? day : null;
        }
        return null;
    }
}
