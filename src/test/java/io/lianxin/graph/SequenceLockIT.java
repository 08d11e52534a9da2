package io.lianxin.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lianxin.graph.GraphWriter.Change;
import io.lianxin.graph.LoadBracket.Stage;
import io.lianxin.graph.SequenceLock.Versioned;
import io.lianxin.support.BothWays;
import io.lianxin.support.DatabaseTest;
import io.lianxin.support.StatementRecorder;
import io.lianxin.support.TestGraph;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

@DatabaseTest
class SequenceLockIT {

    private static final Statement LEFT = Statement.of("MATCH (n:Left) RETURN n.release");
    private static final Statement RIGHT = Statement.of("MATCH (n:Right) RETURN n.release");

    /** Long enough for a reader to come in between two loads, whose commits take milliseconds. */
    private static final Duration PAUSE = Duration.ofMillis(30);

    private static final int LOADS = 20;
    private static final int MOST_LOADS = 400;

    @Autowired private TestGraph graph;
    @Autowired private GraphWriter writer;
    @Autowired private LoadBracket bracket;
    @Autowired private SequenceLock lock;
    @Autowired private StatementRecorder recorder;

    @BeforeEach
    void loadOne() {
        graph.wipe();
        bracket.repair();
        load("one");
        lock.read(SequenceLockIT::bothSides);
        recorder.clear();
    }

    @BothWays
    void anAnswerThatALoadCutsInTwoIsRepeated(GraphReader reader) {
        List<Object> seen = new ArrayList<>();
        Versioned<List<Object>> answer =
                lock.read(session -> {
                    Object left = value(session, LEFT);
                    if (seen.isEmpty()) {
                        load("two");
                    }
                    seen.add(left);
                    return List.of(left, value(session, RIGHT));
                });
        assertThat(seen).containsExactly("one", "two");
        assertThat(answer.value()).containsExactly("two", "two");
        assertThat(answer.version().release()).isEqualTo("two");
    }

    @BothWays
    void whileALoadPausesNobodyIsAnsweredFromTwoVersions(GraphReader reader) throws Exception {
        for (Stage stage : Stage.values()) {
            try (PausedLoad load = new PausedLoad(writer, stage)) {
                CompletableFuture<RecordVersion> loaded = load.start("two", SequenceLockIT::write);
                load.awaitPause();
                RecordVersion odd = lock.current();
                assertThat(odd.isSettled()).isFalse();
                assertThatThrownBy(() -> lock.read(SequenceLockIT::bothSides))
                        .isInstanceOf(RecordBusyException.class)
                        .hasMessage(
                                "The record is being changed (version "
                                        + odd.number()
                                        + "); the answer was not from one version in 4 attempts."
                                        + " Ask again in a moment.");
                load.resume();
                assertThat(loaded.get().number()).isEqualTo(odd.number() + 1);
            }
            assertThat(lock.read(SequenceLockIT::bothSides).value()).containsExactly("two", "two");
        }
    }

    @BothWays
    void whileLoadsFollowEachOtherNoAnswerMixesTwo(GraphReader reader) {
        whileLoadsFollowEachOtherNoAnswerMixesTwo(lock);
        whileLoadsFollowEachOtherNoAnswerMixesTwo(new SequenceLock(reader, null));
    }

    private void whileLoadsFollowEachOtherNoAnswerMixesTwo(SequenceLock lock) {
        Set<Object> answered = ConcurrentHashMap.newKeySet();
        CompletableFuture<Integer> loads =
                CompletableFuture.supplyAsync(() -> {
                    int count = 0;
                    while (count < LOADS || (answered.isEmpty() && count < MOST_LOADS)) {
                        load("release " + count++);
                        LockSupport.parkNanos(PAUSE.toNanos());
                    }
                    return count;
                });
        while (!loads.isDone()) {
            try {
                Versioned<List<Object>> answer = lock.read(SequenceLockIT::bothSides);
                assertThat(Set.copyOf(answer.value())).containsExactly(answer.version().release());
                answered.add(answer.version().release());
            } catch (RecordBusyException busy) {
                assertThat(busy).hasMessageEndingWith("Ask again in a moment.");
            }
        }
        assertThat(lock.read(SequenceLockIT::bothSides).version().release())
                .isEqualTo("release " + (loads.join() - 1));
        assertThat(answered).isNotEmpty();
    }

    @BothWays
    void aRunningChangeDisturbsNobodyBeforeItIsCommitted() {
        bracket.load(
                "two",
                "hash of two",
                inside -> {
                    write(inside, "two");
                    assertThat(lock.read(SequenceLockIT::bothSides).value())
                            .containsExactly("one", "one");
                });
    }

    @BothWays
    void aFailedChangeLeavesTheOldRecord() {
        RecordVersion before = lock.current();
        assertThatThrownBy(() ->
                        bracket.load(
                                "two",
                                "hash of two",
                                inside -> {
                                    write(inside, "two");
                                    throw new IllegalArgumentException("a bad row");
                                }))
                .hasMessage("a bad row");
        Versioned<List<Object>> answer = lock.read(SequenceLockIT::bothSides);
        assertThat(answer.value()).containsExactly("one", "one");
        assertThat(answer.version()).isEqualTo(before);
    }

    @BothWays
    void aCommitThatFailsLeavesTheOldRecordUnderAnEvenNumber() {
        RecordVersion before = lock.current();
        LoadBracket failing =
                new LoadBracket(
                        writer,
                        stage -> {
                            throw new IllegalArgumentException("cut off at " + stage);
                        });
        assertThatThrownBy(() -> failing.load("two", "hash of two", to -> write(to, "two")))
                .hasMessage("cut off at OPENED");
        Versioned<List<Object>> answer = lock.read(SequenceLockIT::bothSides);
        assertThat(answer.value()).containsExactly("one", "one");
        assertThat(answer.version())
                .isEqualTo(new RecordVersion(before.number() + 2, "one", "hash of one"));
    }

    @BothWays
    void aLoadThatFindsAnOddNumberSaysWhatToDo() {
        graph.write("MATCH (v:RecordVersion) SET v.number = 7");
        assertThatThrownBy(() -> load("two"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "Another load is under way, or one was cut off: the record's version is odd"
                                + " (7). Wait for it; if none runs, restart Lianxin, which repairs"
                                + " the version, and load again.");
        assertThat(bracket.repair()).isTrue();
        assertThat(bracket.repair()).isFalse();
        assertThat(load("two").number()).isEqualTo(10);
    }

    @BothWays
    void ofTwoLoadsThatStartTogetherTheLaterIsRefused() {
        assertThatThrownBy(() ->
                        bracket.load(
                                "three",
                                "hash of three",
                                inside -> {
                                    inside.run(Statement.of("CREATE (:Third)"));
                                    load("two");
                                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "Another load changed the record's version in the meantime; nothing of this"
                                + " one was kept. Load again.");
        Versioned<List<Object>> answer = lock.read(SequenceLockIT::bothSides);
        assertThat(answer.value()).containsExactly("two", "two");
        assertThat(answer.version().release()).isEqualTo("two");
    }

    @BothWays
    void aRepairBetweenTheCommitsMakesTheLoadFail() {
        LoadBracket interrupted =
                new LoadBracket(
                        writer, stage -> CompletableFuture.runAsync(bracket::repair).join());
        assertThatThrownBy(() -> interrupted.load("two", "hash of two", to -> write(to, "two")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "Another load changed the record's version in the meantime; nothing of this"
                                + " one was kept. Load again.");
        Versioned<List<Object>> answer = lock.read(SequenceLockIT::bothSides);
        assertThat(answer.value()).containsExactly("one", "one");
        assertThat(answer.version().release()).isEqualTo("one");
    }

    @BothWays
    void aRepairAfterACrashedLoadKeepsTheReleaseOfItsChange() {
        new LoadBracket(writer, stage -> repairAfter(stage))
                .load("two", "hash of two", to -> write(to, "two"));
        Versioned<List<Object>> answer = lock.read(SequenceLockIT::bothSides);
        assertThat(answer.value()).containsExactly("two", "two");
        assertThat(answer.version().sha256()).isEqualTo("hash of two");
    }

    private void repairAfter(Stage stage) {
        if (stage == Stage.CHANGED) {
            assertThat(bracket.repair()).isTrue();
        }
    }

    private RecordVersion load(String release) {
        return bracket.load(release, "hash of " + release, to -> write(to, release));
    }

    private static void write(Change to, String release) {
        to.run(
                new Statement(
                        "MERGE (l:Left) MERGE (r:Right) SET l.release = $p0, r.release = $p0",
                        Map.of("p0", release)));
    }

    private static List<Object> bothSides(ReadSession session) {
        return List.of(value(session, LEFT), value(session, RIGHT));
    }

    private static Object value(ReadSession session, Statement statement) {
        return String.valueOf(session.read(statement).getFirst().get(0));
    }
}
