package io.lianxin.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.graph.SequenceLock.Versioned;
import io.lianxin.support.BothWays;
import io.lianxin.support.DatabaseTest;
import io.lianxin.support.StatementRecorder;
import io.lianxin.support.TestGraph;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

@DatabaseTest
@DisplayName("The version is asked for only where this process cannot know it")
class VersionProbeIT {

    private static final Statement ROW =
            Statement.row(
                    new TreeMap<>(
                            Map.of("left", "head(COLLECT { MATCH (n:Left) RETURN n.release })")),
                    Map.of());
    private static final Statement LEFT = Statement.of("MATCH (n:Left) RETURN n.release");

    private final AtomicLong commits = new AtomicLong();
    @Autowired private LoadBracket bracket;
    @Autowired private StatementRecorder recorder;

    @BeforeEach
    void loadOne(@Autowired TestGraph graph) {
        graph.wipe();
        bracket.repair();
        load("one");
    }

    @BothWays
    void aServerIsAskedOnceAnOperation(GraphReader reader) {
        SequenceLock lock = new SequenceLock(reader, null);
        lock.read(VersionProbeIT::left);
        recorder.clear();
        Versioned<Object> answer = lock.read(VersionProbeIT::left);
        assertThat(answer.value()).isEqualTo("one");
        assertThat(answer.version().release()).isEqualTo("one");
        assertThat(answer.version().sha256()).isEqualTo("hash of one");
        assertThat(answer.version().isSettled()).isTrue();
        assertThat(recorder.statements()).containsExactly(LEFT);
        assertThat(recorder.probes()).isEqualTo(1);
    }

    @BothWays
    void aStatementOfOneRowBringsTheVersionOfAServerWithIt(GraphReader reader) {
        SequenceLock lock = new SequenceLock(reader, null);
        lock.read(VersionProbeIT::row);
        recorder.clear();
        Versioned<Object> answer = lock.read(VersionProbeIT::row);
        assertThat(answer.value()).isEqualTo("one");
        assertThat(answer.version().release()).isEqualTo("one");
        assertThat(recorder.statements()).containsExactly(ROW);
        assertThat(recorder.probes()).isEqualTo(probesOfARow(reader));
        load("two");
        recorder.clear();
        answer = lock.read(VersionProbeIT::row);
        assertThat(answer.value()).isEqualTo("two");
        assertThat(answer.version().release()).isEqualTo("two");
        assertThat(recorder.statements()).as("repeated").containsExactly(ROW, ROW);
    }

    @BothWays
    void aLoadAfterTheLastRowDoesNotMatter(GraphReader reader) {
        SequenceLock lock = new SequenceLock(reader, null);
        lock.read(VersionProbeIT::row);
        recorder.clear();
        AtomicInteger reads = new AtomicInteger();
        Versioned<Object> answer =
                lock.read(session -> {
                    Object value = row(session);
                    if (reads.getAndIncrement() == 0) {
                        load("two");
                    }
                    return value;
                });
        boolean isKnown = probesOfARow(reader) == 0;
        assertThat(answer.value()).isEqualTo(isKnown ? "one" : "two");
        assertThat(answer.version().release()).isEqualTo(answer.value());
        assertThat(reads).hasValue(isKnown ? 1 : 2);
    }

    @BothWays
    void theVersionIsReadWhenTheRowIsMade(GraphReader reader) {
        try (ReadSession session = reader.open()) {
            var plan = session.profile(RecordVersion.probedAfter(ROW)).plan();
            while (!plan.name().equals("Apply")) {
                plan = plan.children().getFirst();
            }
            assertThat(plan.children().get(0).details()).endsWith("AS left");
            assertThat(plan.children().get(1).toString()).contains("RecordVersion");
        }
    }

    @BothWays
    void anotherStatementOrSessionAsksForTheVersionAgain(GraphReader reader) {
        SequenceLock lock = new SequenceLock(reader, null);
        lock.read(VersionProbeIT::row);
        recorder.clear();
        lock.read(session -> row(session) + left(session).toString());
        assertThat(recorder.probes()).isEqualTo(1);
        recorder.clear();
        lock.read(session -> {
            try (ReadSession another = Objects.requireNonNull(session.another())) {
                return row(another) + row(session).toString();
            }
        });
        assertThat(recorder.probes()).isEqualTo(1);
    }

    /** Over Bolt a row brings the version with it; in process nobody needs it to. */
    private static int probesOfARow(GraphReader reader) {
        try (ReadSession session = reader.open()) {
            session.read(ROW);
            return session.version() == null ? 1 : 0;
        }
    }

    private static Object row(ReadSession session) {
        return String.valueOf(session.read(ROW).getFirst().get(0));
    }

    @BothWays
    void nobodyIsAskedWhileNothingIsCommitted(GraphReader reader) {
        SequenceLock lock = new SequenceLock(reader, commits::get);
        lock.read(VersionProbeIT::left);
        recorder.clear();
        assertThat(lock.read(VersionProbeIT::left).version().release()).isEqualTo("one");
        assertThat(recorder.probes()).isZero();
    }

    @BothWays
    void aCommitOfSomethingElseIsAskedAboutOnce(GraphReader reader) {
        SequenceLock lock = new SequenceLock(reader, commits::get);
        lock.read(VersionProbeIT::left);
        recorder.clear();
        Versioned<Object> disturbed =
                lock.read(session -> {
                    commits.incrementAndGet();
                    return left(session);
                });
        assertThat(disturbed.value()).isEqualTo("one");
        assertThat(recorder.statements()).containsExactly(LEFT);
        assertThat(recorder.probes()).isEqualTo(1);
        lock.read(VersionProbeIT::left);
        assertThat(recorder.probes()).isEqualTo(1);
    }

    @BothWays
    void aLoadBetweenTwoOperationsIsSeenByTheSecond(GraphReader reader) {
        SequenceLock lock = new SequenceLock(reader, commits::get);
        assertThat(lock.read(VersionProbeIT::left).version().release()).isEqualTo("one");
        load("two");
        commits.addAndGet(3);
        recorder.clear();
        Versioned<Object> answer = lock.read(VersionProbeIT::left);
        assertThat(answer.value()).isEqualTo("two");
        assertThat(answer.version().release()).isEqualTo("two");
        assertThat(recorder.statements()).as("read once, not repeated").containsExactly(LEFT);
    }

    private void load(String release) {
        bracket.load(
                release,
                "hash of " + release,
                to -> to.run(Statement.of("MERGE (l:Left) SET l.release = '" + release + "'")));
    }

    private static Object left(ReadSession session) {
        return String.valueOf(session.read(LEFT).getFirst().get(0));
    }
}
