package io.lianxin.query.time;

import org.jspecify.annotations.Nullable;

/**
 * The rule by which a record is as certain on a day as it is; the first that applies is told. The
 * texts speak of two days, of which some rules need one or none.
 */
public enum CertaintyRule {
    /** Between a stated beginning and a stated end. */
    STATED_BOUNDS(
            "KNOWN: between a stated beginning and a stated end. 载明起止之间",
            "It is stated to have begun by {from} and to have lasted until {to}",
            "载明至迟{from}开始，至早{to}结束"),
    /** Between two attested days, or on one. */
    ATTESTED_DAYS(
            "ATTESTED: between two days about which passages show it, or on one. 两次见证之间",
            "Passages show it on {from} and on {to}",
            "{from}与{to}均有见证"),
    /** Certain before and after, of which one at least is a stated bound or an interval. */
    BOTH_SIDES(
            "ATTESTED: certain by a day before and from a day after, one of which bounds what is"
                    + " stated or an interval within which it is attested. 前后均有依据",
            "It is certain to have held by {from} and still or again from {to} on",
            "至迟{from}已有依据，{to}起仍有依据"),
    /** On a day of the interval within which it is attested. */
    ATTESTED_INTERVAL(
            "PRESUMED: in the interval on some unknown day of which it is attested. 见证区间之内",
            "It is attested on some day from {from} to {to}; which one is not known",
            "{from}至{to}之间某日有见证，具体日期不详"),
    /** After the last day on which it was seen. */
    AFTER_LAST_SEEN(
            "PRESUMED: after the last day on which it is certain; no end and no successor is known."
                    + " 末次见证之后",
            "It was last shown by {from}; no end and no successor is known",
            "末次见证不晚于{from}，未见结束或接替"),
    /** After a stated end. */
    ENDED(
            "UNKNOWN: after its stated end. 已结束",
            "It is stated to have ended by {from}",
            "载明至迟{from}已结束"),
    /** Before a stated beginning. */
    NOT_BEGUN(
            "UNKNOWN: before its stated beginning. 尚未开始",
            "It is stated not to have begun before {to}",
            "载明{to}之前尚未开始"),
    /** After the last day on which it was seen, by when it may have ended. */
    MAY_HAVE_ENDED(
            "UNKNOWN: an end is stated, and it may lie before the day. 可能已结束",
            "It was last shown by {from}, and its stated end may lie before the day",
            "末次见证不晚于{from}，载明的结束日可能在此之前"),
    /** After the last day on which it was seen, and another took its place. */
    SUPERSEDED(
            "UNKNOWN: after the last day on which it is certain, and a successor is known. 已有接替",
            "It was last shown by {from}, and another is shown in its place by {to}",
            "末次见证不晚于{from}，至迟{to}已由他人接替"),
    /** In the interval in which it began. */
    MAY_NOT_HAVE_BEGUN(
            "UNKNOWN: in the interval in which it began. 可能尚未开始",
            "It began on some day from {from} to {to}; which one is not known",
            "{from}至{to}之间开始，具体日期不详"),
    /** Before the first day on which it was seen. */
    BEFORE_FIRST_SEEN(
            "UNKNOWN: before the first day on which it is certain. 首次见证之前",
            "It is first shown on {to} or later; nothing is known before",
            "首次见证不早于{to}，此前不详"),
    /** No day is known. */
    NO_DAY_KNOWN(
            "UNKNOWN: no day is known of it. 无日期可据", "No day is known on which it held", "未载任何日期");

    private final String description;
    private final String english;
    private final String chinese;

    CertaintyRule(String description, String english, String chinese) {
        this.description = description;
        this.english = english;
        this.chinese = chinese;
    }

    /**
     * What the rule says.
     *
     * @return English first, then the Chinese term
     */
    public String description() {
        return description;
    }

    /**
     * The reason in English.
     *
     * @param from the day that the rule looks back to
     * @param to the day that the rule looks forward to
     * @return a sentence without a full stop
     */
    public String english(@Nullable Object from, @Nullable Object to) {
        return filled(
                isOneDay(from, to) ? "It is certain to have held on {from}" : english, from, to);
    }

    /**
     * The reason in Chinese.
     *
     * @param from the day that the rule looks back to
     * @param to the day that the rule looks forward to
     * @return a sentence without a full stop
     */
    public String chinese(@Nullable Object from, @Nullable Object to) {
        return filled(isOneDay(from, to) ? "{from}当日有据" : chinese, from, to);
    }

    private static boolean isOneDay(@Nullable Object from, @Nullable Object to) {
        return from != null && from.equals(to);
    }

    private static String filled(String text, @Nullable Object from, @Nullable Object to) {
        return text.replace("{from}", String.valueOf(from)).replace("{to}", String.valueOf(to));
    }
}
