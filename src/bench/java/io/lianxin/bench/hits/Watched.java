package io.lianxin.bench.hits;

import io.lianxin.graph.GraphReader;
import io.lianxin.graph.Profile;
import io.lianxin.graph.ReadSession;
import io.lianxin.graph.Row;
import io.lianxin.graph.Statement;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Reads with a profile, and keeps what each statement did. */
final class Watched implements GraphReader {

    private final GraphReader reader;
    private final List<Seen> seen = new ArrayList<>();

    Watched(GraphReader reader) {
        this.reader = reader;
    }

    /** A statement and what it did. */
    record Seen(Statement statement, Profile profile) {}

    /** What was seen since the last time. */
    List<Seen> taken() {
        var taken = List.copyOf(seen);
        seen.clear();
        return taken;
    }

    @Override
    public ReadSession open() {
        var session = reader.open();
        return new ReadSession() {
            @Override
            public List<Row> read(Statement statement) {
                return profile(statement).rows();
            }

            @Override
            public Profile profile(Statement statement) {
                var profile = session.profile(statement);
                seen.add(new Seen(statement, profile));
                return profile;
            }

            @Override
            public @Nullable ReadSession another() {
                return null;
            }

            @Override
            public void close() {
                session.close();
            }
        };
    }
}
