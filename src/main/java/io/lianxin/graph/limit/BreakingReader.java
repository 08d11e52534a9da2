package io.lianxin.graph.limit;

import io.lianxin.graph.GraphException;
import io.lianxin.graph.GraphReader;
import io.lianxin.graph.Profile;
import io.lianxin.graph.ReadSession;
import io.lianxin.graph.RecordVersion;
import io.lianxin.graph.Row;
import io.lianxin.graph.Statement;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Supplier;

/**
 * Does not ask a database that was lost.
 *
 * @param reader asks it
 * @param breaker knows whether it was lost
 */
public record BreakingReader(GraphReader reader, Breaker breaker) implements GraphReader {

    @Override
    public ReadSession open() {
        return new BreakingSession(reader.open(), breaker);
    }

    private record BreakingSession(ReadSession session, Breaker breaker) implements ReadSession {

        @Override
        public List<Row> read(Statement statement) {
            return asked(() -> session.read(statement));
        }

        @Override
        public Profile profile(Statement statement) {
            return asked(() -> session.profile(statement));
        }

        @Override
        public @Nullable ReadSession another() {
            ReadSession another = session.another();
            return another == null ? null : new BreakingSession(another, breaker);
        }

        @Override
        public @Nullable RecordVersion version() {
            return session.version();
        }

        @Override
        public void close() {
            session.close();
        }

        private <T> T asked(Supplier<T> statement) {
            breaker.pass();
            try {
                T answer = statement.get();
                breaker.answered();
                return answer;
            } catch (DatabaseLost lost) {
                breaker.lost();
                throw lost;
            } catch (GraphException refused) {
                if (refused.reason() != GraphException.Reason.UNAVAILABLE) {
                    breaker.answered();
                }
                throw refused;
            }
        }
    }
}
