package io.lianxin.terms;

/** Which days a time limit counts. */
public enum DayKind {
    /** Every day. */
    CALENDAR,
    /** The days on which offices work. */
    WORKING,
    /** The source does not say which. */
    NOT_SAID
}
