package io.lianxin.query.order;

import io.lianxin.query.plan.SortKey;
import io.lianxin.query.plan.SortKey.Value;

import org.jspecify.annotations.Nullable;

/**
 * Which way a key is ordered.
 *
 * @param descending whether the greatest comes first
 * @param missingFirst whether records without a value come first
 */
public record Direction(boolean descending, boolean missingFirst) {

    /**
     * The direction that a code of {@code OrderDirection} names.
     *
     * @param code the code; null for the usual direction
     * @return ascending, missing values last, where none is named
     */
    public static Direction of(@Nullable Object code) {
        var name = String.valueOf(code);
        return new Direction(name.startsWith("DESC"), name.endsWith("_NULLS_FIRST"));
    }

    SortKey key(Value value, String type, boolean nullable) {
        return new SortKey(value, type, descending, nullable, missingFirst);
    }
}
