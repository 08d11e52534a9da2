package io.lianxin.ingest.deadline;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Why something could not be computed.
 *
 * @param code the reason of the catalogue
 * @param zh what exactly is missing, in Chinese; null where the code says it all
 * @param en the same in English
 */
record Reason(String code, @Nullable String zh, @Nullable String en) {

    static final Reason NOT_STATED = new Reason("NOT_STATED", null, null);
    static final Reason NOT_APPLICABLE = new Reason("NOT_APPLICABLE", null, null);

    /** Some fields are empty without which it cannot be computed. */
    static Reason missing(List<String> fields) {
        return notComputable(
                "缺" + String.join("、", fields),
                String.join(" and ", fields) + (fields.size() == 1 ? " is" : " are") + " missing");
    }

    static Reason notComputable(String zh, String en) {
        return new Reason("NOT_COMPUTABLE", zh, en);
    }
}
