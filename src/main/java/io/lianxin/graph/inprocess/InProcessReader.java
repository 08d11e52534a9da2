package io.lianxin.graph.inprocess;

import io.lianxin.graph.GraphReader;
import io.lianxin.graph.ReadSession;
import io.lianxin.graph.limit.Deadline;

import org.neo4j.kernel.internal.GraphDatabaseAPI;

import java.time.Duration;

/** Reads from the embedded database in its own transactions, without Bolt. */
public final class InProcessReader implements GraphReader {

    private final GraphDatabaseAPI database;
    private final ReadingOnly mode;
    private final Duration timeout;

    /**
     * A reader in process.
     *
     * @param database the running database
     * @param timeout how long a statement may take where no {@link Deadline} is present
     */
    public InProcessReader(GraphDatabaseAPI database, Duration timeout) {
        this.database = database;
        this.mode = ReadingOnly.in(database);
        this.timeout = timeout;
    }

    @Override
    public ReadSession open() {
        return new InProcessSession(database, mode, Deadline.present(), timeout);
    }
}
