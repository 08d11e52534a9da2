package io.lianxin.query.plan.group;

import io.lianxin.query.plan.Predicate;

import java.util.List;

/**
 * One key of groups: a way from the record, and the value at its end.
 *
 * @param path the names of the fields on the way, as the client gave them
 * @param where which of the records have the key
 * @param steps the way; empty for a value of the record itself
 * @param value the value at the end
 * @param descending whether the greatest comes first
 * @param nullsFirst whether the group without a value comes first
 */
public record GroupKey(
        List<String> path,
        Predicate where,
        List<Step> steps,
        KeyValue value,
        boolean descending,
        boolean nullsFirst) {

    @Override
    public String toString() {
        return String.join(".", path) + (descending ? " DESC" : " ASC");
    }
}
