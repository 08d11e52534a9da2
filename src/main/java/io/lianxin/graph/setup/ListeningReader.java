package io.lianxin.graph.setup;

import io.lianxin.graph.GraphReader;
import io.lianxin.graph.Profile;
import io.lianxin.graph.ReadSession;
import io.lianxin.graph.RecordVersion;
import io.lianxin.graph.Row;
import io.lianxin.graph.Statement;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Tells listeners of each statement before it is sent.
 *
 * @param reader sends the statements
 * @param listeners hear of them, in this order
 */
public record ListeningReader(GraphReader reader, List<StatementListener> listeners)
        implements GraphReader {

    @Override
    public ReadSession open() {
        ReadSession session = reader.open();
        return listeners.isEmpty() ? session : new ListeningSession(session, listeners);
    }

    private record ListeningSession(ReadSession session, List<StatementListener> listeners)
            implements ReadSession {

        @Override
        public List<Row> read(Statement statement) {
            listeners.forEach(listener -> listener.sending(statement));
            return session.read(statement);
        }

        @Override
        public Profile profile(Statement statement) {
            listeners.forEach(listener -> listener.sending(statement));
            return session.profile(statement);
        }

        @Override
        public @Nullable ReadSession another() {
            ReadSession another = session.another();
            return another == null ? null : new ListeningSession(another, listeners);
        }

        @Override
        public @Nullable RecordVersion version() {
            return session.version();
        }

        @Override
        public void close() {
            session.close();
        }
    }
}
