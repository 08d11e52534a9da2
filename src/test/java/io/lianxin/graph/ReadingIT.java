package io.lianxin.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.support.BothWays;
import io.lianxin.support.DatabaseTest;
import io.lianxin.support.StatementRecorder;
import io.lianxin.support.TestGraph;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

@DatabaseTest
class ReadingIT {

    private final TestGraph graph;
    private final StatementRecorder recorder;

    ReadingIT(@Autowired TestGraph graph, @Autowired StatementRecorder recorder) {
        this.graph = graph;
        this.recorder = recorder;
    }

    @BeforeEach
    void emptyGraph() {
        graph.wipe();
        recorder.clear();
    }

    @BothWays
    void valuesArePlainJava(GraphReader reader) {
        graph.write(
                "CREATE (:Sample {words: ['a', 'b'], numbers: [1, 2], ratios: [0.5], truths:"
                        + " [true], days: [date('2022-08-05')]})");
        Row row =
                only(
                        reader,
                        Statement.of(
                                "MATCH (s:Sample) RETURN s.words, s.numbers, s.ratios, s.truths,"
                                        + " s.days, s.missing, date('2022-08-05'),"
                                        + " localdatetime('2022-08-05T09:30:00'),"
                                        + " datetime('2022-08-05T09:30:00+08:00'),"
                                        + " time('09:30:00+08:00'), 708, 77.4, '联络站', true"));
        assertThat(row.values())
                .containsExactly(
                        List.of("a", "b"),
                        List.of(1L, 2L),
                        List.of(0.5),
                        List.of(true),
                        List.of(LocalDate.of(2022, 8, 5)),
                        null,
                        LocalDate.of(2022, 8, 5),
                        LocalDateTime.of(2022, 8, 5, 9, 30),
                        OffsetDateTime.parse("2022-08-05T09:30:00+08:00"),
                        OffsetTime.parse("09:30:00+08:00"),
                        708L,
                        77.4,
                        "联络站",
                        true);
    }

    @BothWays
    void nestedListsAndMapsKeepTheirNulls(GraphReader reader) {
        Row row =
                only(
                        reader,
                        new Statement(
                                "RETURN [1, null, [$p0]], {a: null, b: {c: $p0}}",
                                Map.of("p0", "x")));
        Map<String, @Nullable Object> map = new HashMap<>();
        map.put("a", null);
        map.put("b", Map.of("c", "x"));
        assertThat(row.values()).containsExactly(Arrays.asList(1L, null, List.of("x")), map);
    }

    private static Row only(GraphReader reader, Statement statement) {
        try (ReadSession session = reader.open()) {
            return session.read(statement).getFirst();
        }
    }
}
