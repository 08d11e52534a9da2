package io.lianxin.ingest.deadline;

import java.util.List;

/** The schema's names that the computation of deadlines needs; nothing else here names a field. */
final class DeadlineNames {

    static final String POSTED_ON = "postedOn";
    static final String DUE_ON = "dueOn";
    static final String REPLIED_ON = "repliedOn";
    static final String DAYS_TO_REPLY = "daysToReply";
    static final String STATUS = "status";
    static final String STATUS_ON = "statusOn";
    static final String OVERDUE = "overdue";
    static final String RAISED = "REPORTED";
    static final String ANSWERED = "ANSWERED";

    static final String RULES = "deadlineRules";
    static final String VALUE = "value";
    static final String UPPER = "upper";
    static final String UPPER_INCLUSIVE = "upperInclusive";
    static final String UNIT = "unit";
    static final String DAY_KIND = "dayKind";
    static final String COMPARISON = "comparison";
    static final List<String> LIMITS = List.of("AT_MOST", "EXACTLY");

    static final String HANDLING = "handling";
    static final String NUMBER = "number";
    static final String KIND = "type";
    static final List<String> REPLIES = List.of("REPLIED", "ANSWERED_ON_SITE");
    static final String DATE = "date";

    static final String HOLIDAYS = "HolidayYear";
    static final String YEAR = "year";
    static final String DAYS_OFF = "daysOff";
    static final String WORKED_DAYS = "workedDays";

    static final String CITES = "CITES";
    static final String SUPPORTS = "supports";
    static final String BASIS = "basis";
    static final String STATED = "STATED";
    static final String ARTICLE = "article";
    static final String REPRINTED_ON = "reprintedOn";
    static final String PAGE = "page";
    static final String EDITION = "edition";

    private DeadlineNames() {}
}
