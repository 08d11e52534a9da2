package io.lianxin.query.time;

/** The rule by which a value that follows from steps is what it is on a day. */
public enum ValueRule {
    /** All that tells of the record was told by the day. */
    AS_TOLD(
            "All that tells of it was told by the day: it is as the record has it. 已全部见报",
            "All that tells of it was told by {day}",
            "相关报道至迟{day}均已刊出"),
    /** From the last step that had certainly happened. */
    LAST_STEP(
            "From the last step that had certainly happened. 据最后环节",
            "It follows from the last step that had happened, by {day}",
            "据{day}前（含当日）最后一个环节"),
    /** Steps without a day may have happened or not. */
    UNDATED_STEPS(
            "It does not follow: steps whose day is not known could change it. 环节日期不详",
            "Steps whose day is not known may have happened by then or not",
            "部分环节日期不详，当日是否已办不能确定"),
    /** No step had happened. */
    NOTHING_YET(
            "It does not follow: no step had happened yet. 尚无环节",
            "No step had happened by then",
            "当日尚无环节"),
    /** No step is recorded. */
    NO_STEPS(
            "It does not follow: no step is recorded. 未载环节",
            "No step is recorded from which it could follow",
            "未载任何环节");

    private final String description;
    private final String english;
    private final String chinese;

    ValueRule(String description, String english, String chinese) {
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
     * @param day the day that it speaks of
     * @return a sentence without a full stop
     */
    public String english(Object day) {
        return english.replace("{day}", day.toString());
    }

    /**
     * The reason in Chinese.
     *
     * @param day the day that it speaks of
     * @return a sentence without a full stop
     */
    public String chinese(Object day) {
        return chinese.replace("{day}", day.toString());
    }
}
