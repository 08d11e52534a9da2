package io.lianxin.graph;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One row of a result; its values by place, in the order of the statement's {@code RETURN}.
 *
 * <p>Values are plain Java, the same whichever way the statement went: {@code String}, {@code
 * Long}, {@code Double}, {@code Boolean}, {@code LocalDate}, {@code LocalTime}, {@code OffsetTime},
 * {@code LocalDateTime}, {@code OffsetDateTime}, {@code List}, {@code Map} with text keys.
 *
 * @param values the values; {@code null} where the database has none
 */
public record Row(List<@Nullable Object> values) {

    /**
     * The value at a place.
     *
     * @param place the place, from 0
     * @return the value, or {@code null}
     */
    public @Nullable Object get(int place) {
        return values.get(place);
    }
}
