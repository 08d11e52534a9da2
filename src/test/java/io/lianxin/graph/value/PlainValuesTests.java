package io.lianxin.graph.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lianxin.graph.GraphException;

import org.junit.jupiter.api.Test;

import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.List;

class PlainValuesTests {

    @Test
    void numbersAreLongOrDouble() {
        assertThat(PlainValues.plain(List.of(1, (short) 2, (byte) 3, 4L, 0.5f, 0.25)))
                .isEqualTo(List.of(1L, 2L, 3L, 4L, 0.5, 0.25));
    }

    @Test
    void arraysAreLists() {
        assertThat(PlainValues.plain(new long[] {1, 2})).isEqualTo(List.of(1L, 2L));
        assertThat(PlainValues.plain(new String[] {"a"})).isEqualTo(List.of("a"));
        assertThat(PlainValues.plain(new boolean[] {true})).isEqualTo(List.of(true));
    }

    @Test
    void aZoneIsKeptAsItsOffset() {
        assertThat(PlainValues.plain(ZonedDateTime.parse("2022-08-05T09:30+08:00[Asia/Shanghai]")))
                .isEqualTo(OffsetDateTime.parse("2022-08-05T09:30+08:00"));
    }

    @Test
    void anythingElseIsRefusedByName() {
        assertThatThrownBy(() -> PlainValues.plain(List.of(Period.ofDays(1))))
                .isInstanceOf(GraphException.class)
                .hasMessage(
                        "A statement returned a Period. Return its properties instead: text,"
                                + " numbers, truth values, dates, times, lists and maps are"
                                + " understood.");
    }
}
