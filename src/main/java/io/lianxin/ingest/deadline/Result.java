package io.lianxin.ingest.deadline;

import java.util.Map;

/** What came of a computation. */
sealed interface Result {

    /**
     * A value.
     *
     * @param components by name
     */
    record Value(Map<String, Object> components) implements Result {}

    /**
     * Nothing.
     *
     * @param reason why
     */
    record Nothing(Reason reason) implements Result {}
}
