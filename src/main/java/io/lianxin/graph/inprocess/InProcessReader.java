package io.lianxin.graph.inprocess;

import io.lianxin.graph.GraphReader;
import io.lianxin.graph.ReadSession;

import org.neo4j.kernel.internal.GraphDatabaseAPI;

import java.time.Duration;

/** Reads from the embedded database in its own transactions, without Bolt. */
public final class InProcessReader implements GraphReader {

    private final GraphDatabaseAPI database;
    private final Duration timeout;

    /**
     * A reader in process.
     *
     * @param database the running database
     * @param timeout how long a statement may take
     */
    public InProcessReader(GraphDatabaseAPI database, Duration timeout) {
        this.database = database;
        this.timeout = timeout;
    }

    @Override
    public ReadSession open() {
        return new InProcessSession(database, timeout);
    }
}
