package io.lianxin.terms;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** How a reply stands to the last day for it, on a day or as far as the record goes. */
public enum Timeliness {
    /** The reply came not later than the last day. */
    ON_TIME,
    /** The reply came after the last day. */
    LATE,
    /** There was no reply by the last day. */
    OVERDUE,
    /** The last day had not passed. */
    NOT_YET_DUE,
    /** The dates are known too coarsely to tell. */
    UNCERTAIN,
    /** There was a reply, on a day that is not known. */
    REPLY_NOT_DATED,
    /** Whether there was a reply is not known. */
    REPLY_NOT_STATED,
    /** The last day is not known, or there is none. */
    NO_LAST_DAY;

    /**
     * What the sources say of the replies to something.
     *
     * @param repliedOn the day of the first reply; null where none is recorded with its day
     * @param replied whether a reply is recorded, be its day known or not
     * @param openOn the day on which a source says that there was none yet; null where none does
     */
    public record Replies(
            @Nullable DateInterval repliedOn, boolean replied, @Nullable DateInterval openOn) {}

    /**
     * How a reply stands to its last day. What a day in between leaves open is not decided: the
     * later of two possible days is never taken for the right one.
     *
     * @param dueOn the last day; null where it is not known
     * @param replies what is known of replies
     * @param asOf the day that is asked about; null for as far as the record goes
     * @return what is known
     */
    public static Timeliness of(
            @Nullable DateInterval dueOn, Replies replies, @Nullable LocalDate asOf) {
        if (dueOn == null) {
            return NO_LAST_DAY;
        }
        var repliedOn = replies.repliedOn;
        if (isNotAfter(asOf, dueOn.earliest())) {
            return repliedOn != null && isNotAfter(repliedOn.latest(), asOf)
                    ? ON_TIME
                    : NOT_YET_DUE;
        }
        return repliedOn == null ? open(dueOn, replies, asOf) : replied(dueOn, repliedOn, asOf);
    }

    /** A reply is recorded, and the last day may have passed. */
    private static Timeliness replied(
            DateInterval dueOn, DateInterval repliedOn, @Nullable LocalDate asOf) {
        if (isNotAfter(repliedOn.latest(), dueOn.earliest())) {
            return ON_TIME;
        }
        var late = isAfter(repliedOn.earliest(), dueOn.latest());
        if (asOf != null && !isNotAfter(repliedOn.latest(), asOf)) {
            return late && isAfter(asOf, dueOn.latest()) ? OVERDUE : UNCERTAIN;
        }
        return late ? LATE : UNCERTAIN;
    }

    /** No day of a reply is recorded, and the last day may have passed. */
    private static Timeliness open(DateInterval dueOn, Replies replies, @Nullable LocalDate asOf) {
        var openOn = replies.openOn == null ? null : replies.openOn.earliest();
        if (isAfter(openOn, dueOn.latest())) {
            return asOf == null || isAfter(asOf, dueOn.latest()) ? OVERDUE : UNCERTAIN;
        }
        if (replies.replied) {
            return REPLY_NOT_DATED;
        }
        if (openOn == null || isAfter(asOf, openOn)) {
            return REPLY_NOT_STATED;
        }
        return asOf == null && isNotAfter(openOn, dueOn.earliest()) ? NOT_YET_DUE : UNCERTAIN;
    }

    private static boolean isNotAfter(@Nullable LocalDate day, @Nullable LocalDate other) {
        return day != null && other != null && !day.isAfter(other);
    }

    private static boolean isAfter(@Nullable LocalDate day, @Nullable LocalDate other) {
        return day != null && other != null && day.isAfter(other);
    }

    /**
     * Whether it is overdue.
     *
     * @return null where that is not known
     */
    public @Nullable Boolean isOverdue() {
        return switch (this) {
            case LATE, OVERDUE -> true;
            case ON_TIME, NOT_YET_DUE -> false;
            default -> null;
        };
    }
}
