package io.lianxin.graph.embedded;

import io.lianxin.graph.setup.NoDatabaseException;
import io.lianxin.graph.watch.Commits;

import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.internal.helpers.HostnamePort;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

import java.net.URI;
import java.nio.file.Path;

/** A Neo4j that runs in this process; its Bolt connector listens on a free loopback port. */
public final class EmbeddedDatabase implements AutoCloseable {

    /** The one user of the database. */
    public static final String USER = "neo4j";

    private final DatabaseManagementService service;
    private final GraphDatabaseAPI database;
    private final URI address;
    private final String password;
    private final CommitCount commits = new CommitCount();

    EmbeddedDatabase(DatabaseManagementService service, String password) {
        this.service = service;
        this.database =
                (GraphDatabaseAPI) service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
        this.password = password;
        service.registerTransactionEventListener(database.databaseName(), commits);
        HostnamePort bolt =
                database.getDependencyResolver()
                        .resolveDependency(ConnectorPortRegister.class)
                        .getLocalAddress(ConnectorType.BOLT);
        this.address = URI.create("bolt://" + bolt.getHost() + ":" + bolt.getPort());
    }

    /**
     * Starts the database of a directory, which is created when there is none.
     *
     * @param directory where the data are and stay
     * @param memory what the database may use
     * @return the running database; the caller closes it
     * @throws NoDatabaseException when the database does not start: another process has opened the
     *     directory, say
     */
    public static EmbeddedDatabase start(Path directory, EmbeddedMemory memory) {
        return new EmbeddedStart(directory, memory).start();
    }

    /**
     * Where the driver finds the database.
     *
     * @return an address with the scheme {@code bolt}
     */
    public URI address() {
        return address;
    }

    /**
     * The generated secret of {@link #USER}.
     *
     * @return the password
     */
    public String password() {
        return password;
    }

    /**
     * The way to the data without Bolt.
     *
     * @return Neo4j's own API
     */
    public GraphDatabaseAPI api() {
        return database;
    }

    /**
     * Counts the changes, also those that come over Bolt.
     *
     * @return the count, from the start of the database
     */
    public Commits commits() {
        return commits;
    }

    /** Shuts the database down cleanly. */
    @Override
    public void close() {
        service.shutdown();
    }
}
