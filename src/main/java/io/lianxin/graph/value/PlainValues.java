package io.lianxin.graph.value;

import io.lianxin.graph.GraphException;
import io.lianxin.graph.GraphException.Reason;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.Array;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the values of either way the same plain Java. */
public final class PlainValues {

    private PlainValues() {}

    /**
     * The plain form of a value.
     *
     * @param value what the driver's {@code asObject} or the database's own result gives
     * @return the value as {@link io.lianxin.graph.Row} promises it
     * @throws GraphException when the value is a node, a relationship, a path, a point, a duration
     *     or anything else that no answer holds
     */
    public static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text -> text;
            case Long number -> number;
            case Double number -> number;
            case Boolean truth -> truth;
            case List<?> list -> list(list);
            case Map<?, ?> map -> map(map);
            case LocalDate date -> date;
            case LocalTime time -> time;
            case OffsetTime time -> time;
            case LocalDateTime time -> time;
            case ZonedDateTime time -> time.toOffsetDateTime();
            case OffsetDateTime time -> time;
            case Float number -> number.doubleValue();
            case Number number -> number.longValue();
            default -> array(value);
        };
    }

    private static Object list(List<?> values) {
        List<@Nullable Object> plain = new ArrayList<>(values.size());
        for (Object value : values) {
            plain.add(plain(value));
        }
        return Collections.unmodifiableList(plain);
    }

    private static Object map(Map<?, ?> values) {
        Map<String, @Nullable Object> plain = LinkedHashMap.newLinkedHashMap(values.size());
        values.forEach((key, value) -> plain.put(String.valueOf(key), plain(value)));
        return Collections.unmodifiableMap(plain);
    }

    private static Object array(Object value) {
        if (!value.getClass().isArray()) {
            throw new GraphException(
                    Reason.FAULTY,
                    "A statement returned a "
                            + value.getClass().getSimpleName()
                            + ". Return its properties instead: text, numbers, truth values, dates,"
                            + " times, lists and maps are understood.",
                    null);
        }
        List<@Nullable Object> plain = new ArrayList<>(Array.getLength(value));
        for (int i = 0; i < Array.getLength(value); i++) {
            plain.add(plain(Array.get(value, i)));
        }
        return Collections.unmodifiableList(plain);
    }
}
