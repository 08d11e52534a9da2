package io.lianxin.graph;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** The statements of one operation; only reading ones are accepted. */
public interface ReadSession extends AutoCloseable {

    /**
     * Runs a statement and collects its rows.
     *
     * @param statement the statement, which only reads
     * @return all rows, in the order of the database
     * @throws GraphException when the statement would write, fails, takes too long or needs too
     *     much memory, or the database cannot be reached
     */
    List<Row> read(Statement statement);

    /**
     * Runs a statement under {@code PROFILE}; slower than {@link #read}.
     *
     * @param statement the statement, without {@code PROFILE}
     * @return its rows and the plan by which they were found
     * @throws GraphException as {@link #read}
     */
    Profile profile(Statement statement);

    /**
     * Opens another session for the same operation, to be used by another thread; the caller closes
     * it.
     *
     * @return null where all statements of an operation share one transaction
     */
    @Nullable ReadSession another();

    /**
     * The record's version, where the session learned it on the way: it was read after everything
     * that the session's statements have answered.
     *
     * @return null where it has to be asked for
     */
    default @Nullable RecordVersion version() {
        return null;
    }

    /** Gives back what the session holds; never fails. */
    @Override
    void close();
}
