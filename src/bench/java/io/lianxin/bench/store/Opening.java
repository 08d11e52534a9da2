package io.lianxin.bench.store;

import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

import java.nio.file.Path;

/** How a synthetic graph is opened in this process: without Bolt, without a log of its queries. */
public final class Opening {

    private Opening() {}

    /**
     * Prepares it.
     *
     * @param data the data directory
     * @param pageCache the cache of the store, in bytes
     * @return what opens the database; more can be set
     */
    public static DatabaseManagementServiceBuilder of(Path data, long pageCache) {
        var directory = data.toAbsolutePath();
        return new DatabaseManagementServiceBuilder(directory)
                .setConfig(GraphDatabaseSettings.data_directory, directory)
                .setConfig(BoltConnector.enabled, false)
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .setConfig(
                        GraphDatabaseSettings.log_queries, GraphDatabaseSettings.LogQueryLevel.OFF)
                .setConfig(GraphDatabaseSettings.pagecache_memory, pageCache);
    }
}
