package io.lianxin.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lianxin.support.BothWays;
import io.lianxin.support.DatabaseTest;
import io.lianxin.support.TestGraph;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class LoadBracketIT {

    private static final Statement LEFT = Statement.of("MATCH (n:Left) RETURN n.release");

    @Autowired private LoadBracket bracket;
    @Autowired private SequenceLock lock;

    @BeforeEach
    void nothing(@Autowired TestGraph graph) {
        graph.wipe();
        bracket.repair();
    }

    @BothWays
    void aChangeOfTheVersionThatItBeganFromIsKept(GraphReader reader) {
        RecordVersion before = bracket.ready();
        RecordVersion after = bracket.load(before, "one", "hash", LoadBracketIT::writeOne);
        assertThat(after.number()).isEqualTo(before.number() + 2);
        assertThat(left()).isEqualTo("one");
    }

    @BothWays
    void aChangeOfAnOlderRecordIsRefused(GraphReader reader) {
        RecordVersion before = bracket.ready();
        bracket.load("two", "hash of two", change -> write(change, "two"));
        assertThatThrownBy(() -> bracket.load(before, "one", "hash", LoadBracketIT::writeOne))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "Another load changed the record's version in the meantime; nothing of this"
                                + " one was kept. Load again.");
        assertThat(left()).isEqualTo("two");
        assertThat(lock.current().release()).isEqualTo("two");
    }

    private String left() {
        return lock.read(session -> String.valueOf(session.read(LEFT).getFirst().get(0))).value();
    }

    private static void writeOne(GraphWriter.Change change) {
        write(change, "one");
    }

    private static void write(GraphWriter.Change change, String release) {
        change.run(Statement.of("MERGE (l:Left) SET l.release = '" + release + "'"));
    }
}
