package io.lianxin.graph.bolt;

import io.lianxin.graph.GraphReader;
import io.lianxin.graph.ReadSession;
import io.lianxin.graph.limit.Deadline;
import io.lianxin.graph.limit.Watchdog;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

import java.net.URI;
import java.time.Duration;

/** Reads through the driver: by itself from one server, in a shared transaction from a cluster. */
public final class BoltReader implements GraphReader {

    private final Driver driver;
    private final SessionConfig reading;
    private final boolean routed;
    private final Duration timeout;
    private final Watchdog watchdog = new Watchdog();

    /**
     * A reader over Bolt.
     *
     * @param driver the driver
     * @param address where the driver connects to; {@code neo4j} and its variants mean a cluster,
     *     where all statements of a session share one read transaction
     * @param database the database's name; empty for the server's default one
     * @param timeout how long a statement (in a cluster: a session) may take where no {@link
     *     Deadline} is present
     */
    public BoltReader(Driver driver, URI address, String database, Duration timeout) {
        this.driver = driver;
        this.reading = reading(database);
        this.routed = address.getScheme().startsWith("neo4j");
        this.timeout = timeout;
    }

    @Override
    public ReadSession open() {
        return open(new Patience(watchdog, Deadline.present(), timeout));
    }

    private ReadSession open(Patience patience) {
        Session session = driver.session(reading);
        return routed
                ? new BoltSession(session, new SharedTransaction(session), patience, null)
                : new BoltSession(session, new AutoCommit(session), patience, () -> open(patience));
    }

    private static SessionConfig reading(String database) {
        var config = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ);
        return database.isEmpty() ? config.build() : config.withDatabase(database).build();
    }
}
