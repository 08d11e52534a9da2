package io.lianxin.ingest.row;

import io.lianxin.mapping.Field;
import io.lianxin.mapping.Validity;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

/** On which days a draft is certain to have held, by the fields that its type's validity names. */
public final class Evidence {

    private final Draft draft;
    private final @Nullable Validity validity;

    private Evidence(Draft draft) {
        this.draft = draft;
        this.validity = draft.type().validity();
    }

    /**
     * The evidence of a draft.
     *
     * @param draft any draft
     * @return empty where its type has no validity
     */
    public static Evidence of(Draft draft) {
        return new Evidence(draft);
    }

    /**
     * The earliest day about which a passage shows it.
     *
     * @return null where the row gives none
     */
    public @Nullable LocalDate attestedFrom() {
        return validity == null ? null : day(validity.attestedFrom());
    }

    /**
     * The latest day about which a passage shows it.
     *
     * @return null where the row gives none
     */
    public @Nullable LocalDate attestedTo() {
        return validity == null ? null : day(validity.attestedTo());
    }

    /**
     * The first day of an interval.
     *
     * @param interval a field that its validity names
     * @return null where it is open or left out
     */
    public @Nullable LocalDate earliest(Validity.@Nullable Interval interval) {
        return bound(interval, true);
    }

    /**
     * The last day of an interval.
     *
     * @param interval a field that its validity names
     * @return null where it is open or left out
     */
    public @Nullable LocalDate latest(Validity.@Nullable Interval interval) {
        return bound(interval, false);
    }

    /**
     * The first day by which it is certain to have held.
     *
     * @return null where no day is known
     */
    public @Nullable LocalDate first() {
        return days().min(Comparator.naturalOrder()).orElse(null);
    }

    /**
     * The last day by which it is certain to have held.
     *
     * @return null where no day is known
     */
    public @Nullable LocalDate last() {
        return days().max(Comparator.naturalOrder()).orElse(null);
    }

    private Stream<LocalDate> days() {
        return validity == null
                ? Stream.of()
                : Stream.of(
                                attestedFrom(),
                                attestedTo(),
                                latest(validity.attestedWithin()),
                                latest(validity.from()),
                                latest(validity.to()))
                        .filter(Objects::nonNull);
    }

    private @Nullable LocalDate day(Validity.@Nullable Day field) {
        return field != null && draft.scalar(field.field()) instanceof LocalDate day ? day : null;
    }

    private @Nullable LocalDate bound(Validity.@Nullable Interval interval, boolean lower) {
        if (interval != null
                && draft.type().fields().get(interval.field()) instanceof Field.Embedded value) {
            var bound = lower ? value.value().lower() : value.value().upper();
            return draft.component(interval.field(), bound) instanceof LocalDate day ? day : null;
        }
        return null;
    }
}
