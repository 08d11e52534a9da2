package io.lianxin.query.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lianxin.graph.Profile;
import io.lianxin.graph.ReadSession;
import io.lianxin.graph.Row;
import io.lianxin.graph.Statement;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

@DisplayName("Dear root fields are read beside each other, cheap ones where they stand")
class RootReadsTests {

    private static final long DEAR = 100;
    private static final long CHEAP = 99;
    private static final int PATIENCE_SECONDS = 20;

    private final RootReads reads = new RootReads(2, DEAR);
    private final List<Session> opened = Collections.synchronizedList(new ArrayList<>());
    private final Session own = new Session("own", true);

    @AfterEach
    void end() {
        reads.close();
    }

    @Test
    void dearFieldsAreReadAtTheSameTimeInSessionsOfTheirOwn() {
        var together = new CountDownLatch(3);
        Function<ReadSession, @Nullable Object> read =
                session -> {
                    together.countDown();
                    return ((Session) session).name + " " + isOver(together);
                };
        try (var begun =
                reads.begin(own, roots(root(DEAR, read), root(DEAR, read), root(DEAR, read)))) {
            assertThat(begun.value(0)).isEqualTo("another true");
            assertThat(begun.value(1)).isEqualTo("another true");
            assertThat(begun.value(2)).isEqualTo("own true");
        }
        assertThat(opened).hasSize(2).allMatch(session -> session.closed);
        assertThat(own.closed).isFalse();
    }

    @Test
    void whatIsCheapOrAloneIsReadWhereItStands() {
        Function<ReadSession, @Nullable Object> unread =
                session -> {
                    throw new AssertionError("read too early");
                };
        for (var roots :
                List.of(
                        roots(root(DEAR, unread), root(CHEAP, unread)),
                        roots(root(DEAR, unread), null),
                        roots(root(DEAR, unread)),
                        roots())) {
            try (var begun = reads.begin(own, roots)) {
                assertThat(begun.has(0)).isFalse();
                assertThat(begun.has(1)).isFalse();
            }
        }
        assertThat(opened).isEmpty();
    }

    @Test
    void whereOneTransactionIsSharedOnlyTheLastBeginsAtOnce() {
        var shared = new Session("shared", false);
        Function<ReadSession, @Nullable Object> read = session -> ((Session) session).name;
        try (var begun = reads.begin(shared, roots(root(DEAR, read), root(DEAR, read)))) {
            assertThat(begun.has(0)).isFalse();
            assertThat(begun.value(1)).isEqualTo("shared");
        }
    }

    @Test
    void moreFieldsThanThreadsAreReadByTheCaller() {
        Function<ReadSession, @Nullable Object> read = session -> Thread.currentThread().getName();
        var many = Collections.<RootReads.@Nullable Root>nCopies(20, root(DEAR, read));
        try (var begun = reads.begin(own, many)) {
            for (int i = 0; i < many.size(); i++) {
                assertThat((String) begun.value(i))
                        .satisfiesAnyOf(
                                name -> assertThat(name).startsWith("root-"),
                                name ->
                                        assertThat(name)
                                                .isEqualTo(Thread.currentThread().getName()));
            }
        }
        assertThat(opened).hasSize(19).allMatch(session -> session.closed);
    }

    @Test
    void whileTheProgramEndsTheCallerReadsAll() {
        reads.close();
        try (var begun =
                reads.begin(
                        own,
                        roots(
                                root(DEAR, session -> ((Session) session).name),
                                root(DEAR, session -> "last")))) {
            assertThat(begun.value(0)).isEqualTo("another");
            assertThat(begun.value(1)).isEqualTo("last");
        }
        assertThat(opened).allMatch(session -> session.closed);
    }

    @Test
    void aFaultIsThatFieldsAlone() {
        Function<ReadSession, @Nullable Object> fails =
                session -> {
                    throw new IllegalStateException("of " + ((Session) session).name);
                };
        try (var begun =
                reads.begin(
                        own,
                        roots(
                                root(DEAR, fails),
                                root(DEAR, session -> "read"),
                                root(DEAR, fails)))) {
            assertThatThrownBy(() -> begun.value(0))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("of another");
            assertThat(begun.value(1)).isEqualTo("read");
            assertThatThrownBy(() -> begun.value(2)).hasMessage("of own");
        }
        assertThat(opened).allMatch(session -> session.closed);
    }

    @Test
    void nothingIsReadAnyMoreWhenItIsClosed() {
        var here = new CountDownLatch(1);
        var ended = new CountDownLatch(1);
        Function<ReadSession, @Nullable Object> slow =
                session -> {
                    isOver(here);
                    ended.countDown();
                    return "slow";
                };
        Function<ReadSession, @Nullable Object> last =
                session -> {
                    here.countDown();
                    return "last";
                };
        try (var begun = reads.begin(own, roots(root(DEAR, slow), root(DEAR, last)))) {
            assertThat(begun.value(1)).isEqualTo("last");
        }
        assertThat(ended.getCount()).isZero();
    }

    private static boolean isOver(CountDownLatch latch) {
        try {
            return latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static RootReads.Root root(long cost, Function<ReadSession, @Nullable Object> read) {
        return new RootReads.Root(() -> cost, read);
    }

    private static List<RootReads.@Nullable Root> roots(RootReads.@Nullable Root... roots) {
        return Arrays.asList(roots);
    }

    /** A session that knows only its name. */
    private final class Session implements ReadSession {

        private final String name;
        private final boolean mayHaveOthers;
        private volatile boolean closed;

        Session(String name, boolean mayHaveOthers) {
            this.name = name;
            this.mayHaveOthers = mayHaveOthers;
        }

        @Override
        public List<Row> read(Statement statement) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Profile profile(Statement statement) {
            throw new UnsupportedOperationException();
        }

        @Override
        public @Nullable ReadSession another() {
            if (!mayHaveOthers) {
                return null;
            }
            var another = new Session("another", true);
            opened.add(another);
            return another;
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
