package io.lianxin.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lianxin.graph.GraphException.Reason;
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

    @BothWays
    void aStatementThatWritesIsRefused(GraphReader reader) {
        for (String writing :
                List.of(
                        "CREATE (:Sample)",
                        "MATCH (n:Absent) SET n.x = 1",
                        "MATCH (n) DETACH DELETE n",
                        "CREATE INDEX FOR (n:Sample) ON (n.x)")) {
            assertThatThrownBy(() -> only(reader, Statement.of(writing)))
                    .as(writing)
                    .isInstanceOf(GraphException.class)
                    .hasMessage(
                            "The statement would write; through a ReadSession only reading"
                                    + " statements run, and nothing was changed. Write through"
                                    + " LoadBracket or GraphWriter.")
                    .extracting("reason")
                    .isEqualTo(Reason.WRITE_REFUSED);
        }
        assertThat(only(reader, Statement.of("MATCH (n:Sample) RETURN count(n)")).get(0))
                .isEqualTo(0L);
    }

    @BothWays
    void aNodeIsNoAnswer(GraphReader reader) {
        graph.write("CREATE (:Sample)");
        assertThatThrownBy(() -> only(reader, Statement.of("MATCH (s:Sample) RETURN s")))
                .isInstanceOf(GraphException.class)
                .hasMessageMatching(
                        "A statement returned a \\w+\\. Return its properties instead: text,"
                                + " numbers, truth values, dates, times, lists and maps are"
                                + " understood\\.");
    }

    @BothWays
    void aFaultyStatementSaysWhatIsWrong(GraphReader reader) {
        assertThatThrownBy(() -> only(reader, Statement.of("RETURN $p0")))
                .isInstanceOf(GraphException.class)
                .hasMessageStartingWith(
                        "The database does not accept the statement"
                                + " (Neo.ClientError.Statement.ParameterMissing): Expected"
                                + " parameter(s): p0")
                .extracting("reason")
                .isEqualTo(Reason.FAULTY);
    }

    @BothWays
    void aSessionGoesOnAfterAFailure(GraphReader reader) {
        try (ReadSession session = reader.open()) {
            assertThatThrownBy(() -> session.read(Statement.of("RETURN")))
                    .isInstanceOf(GraphException.class);
            assertThat(session.read(Statement.of("RETURN 1")).getFirst().get(0)).isEqualTo(1L);
        }
    }

    @BothWays
    void aStatementThatNeedsTooMuchMemoryIsNotRepeated(GraphReader reader) {
        assertThatThrownBy(() ->
                        only(
                                reader,
                                Statement.of(
                                        "UNWIND range(1, 100000000) AS x" + " RETURN collect(x)")))
                .isInstanceOf(GraphException.class)
                .hasMessage(
                        "The statement needs more memory than the database grants it. Ask for"
                                + " less: a smaller page, fewer levels or a narrower filter;"
                                + " asking again does not help.")
                .extracting("reason")
                .isEqualTo(Reason.TOO_LARGE);
    }

    @BothWays
    void aProfilePrintsAsATree(GraphReader reader) {
        graph.write("UNWIND range(1, 3) AS x CREATE (:Sample {x: x})");
        try (ReadSession session = reader.open()) {
            Profile profile =
                    session.profile(Statement.of("CYPHER 25 MATCH (s:Sample) RETURN s.x AS x"));
            assertThat(profile.rows()).hasSize(3);
            assertThat(profile.dbHits()).isPositive();
            assertThat(profile.toString().lines())
                    .anySatisfy(line -> assertThat(line).startsWith("ProduceResults (rows 3, db"))
                    .anySatisfy(line ->
                            assertThat(line).matches(" +NodeByLabelScan \\(rows 3, db hits .*"));
        }
    }

    @BothWays
    void eachStatementIsHeardOf(GraphReader reader) {
        Statement statement = new Statement("RETURN $p0", Map.of("p0", 1L));
        only(reader, statement);
        assertThat(recorder.statements()).containsExactly(statement);
    }

    private static Row only(GraphReader reader, Statement statement) {
        try (ReadSession session = reader.open()) {
            return session.read(statement).getFirst();
        }
    }
}
