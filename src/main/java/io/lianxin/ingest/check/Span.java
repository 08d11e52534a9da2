package io.lianxin.ingest.check;

import io.lianxin.ingest.row.Draft;
import io.lianxin.ingest.row.Evidence;

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
        var evidence = Evidence.of(draft);
        return validity == null
                ? null
                : of(evidence.latest(validity.from()), evidence.earliest(validity.to()));
    }

    /** The days between which a record held by what is stated or attested. */
    static @Nullable Span known(Draft draft) {
        var validity = draft.type().validity();
        if (validity == null) {
            return null;
        }
        var evidence = Evidence.of(draft);
        var from =
                Stream.of(evidence.latest(validity.from()), evidence.attestedFrom())
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder());
        var to =
                Stream.of(evidence.earliest(validity.to()), evidence.attestedTo())
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder());
        return of(from.orElse(null), to.orElse(null));
    }

    private static @Nullable Span of(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null || from.isAfter(to) ? null : new Span(from, to);
    }
}
