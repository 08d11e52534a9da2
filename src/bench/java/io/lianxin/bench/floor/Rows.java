package io.lianxin.bench.floor;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/** One way to the database. */
interface Rows extends AutoCloseable {

    /** The one value of the one row of a statement, with the name of its column. */
    Map.Entry<String, @Nullable Object> ask(String statement, Map<String, Object> parameters);

    /** The plan by which a statement found its row, one operator a line, with all its hits. */
    default Map<String, Object> profile(String statement, Map<String, Object> parameters) {
        throw new UnsupportedOperationException("profiles are taken in process");
    }

    @Override
    void close();
}
