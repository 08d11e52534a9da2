package io.lianxin.terms;

/** How fine a date is. */
public enum DatePrecision {
    /** To the day. */
    DAY,
    /** To the month. */
    MONTH,
    /** To the year. */
    YEAR,
    /** An interval that is none of these. */
    INTERVAL
}
