package io.lianxin.mapping;

import org.jspecify.annotations.Nullable;

/**
 * Which fields of a type say when a record holds; {@code asOf} reads them.
 *
 * @param from the interval field that says when it began
 * @param to the interval field that says when it ended
 * @param attestedFrom the property with the earliest day about which a passage shows it
 * @param attestedTo the property with the latest such day
 * @param supersededFrom the property with the first day on which another took its place
 */
public record Validity(
        @Nullable String from,
        @Nullable String to,
        @Nullable String attestedFrom,
        @Nullable String attestedTo,
        @Nullable String supersededFrom) {

    /**
     * Whether its certainty on a day can be told.
     *
     * @return true where both attested days are named
     */
    public boolean isAttested() {
        return attestedFrom != null && attestedTo != null;
    }
}
