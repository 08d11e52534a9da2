package io.lianxin.graph.embedded;

import inet.ipaddr.IPAddressString;

import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.graphdb.config.Setting;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The settings of the embedded database: small, silent and closed to the outside. */
final class EmbeddedSettings {

    private static final List<IPAddressString> EVERYWHERE =
            List.of(new IPAddressString("0.0.0.0/0"), new IPAddressString("::/0"));

    private static final List<String> CALLED =
            List.of("db.index.fulltext.queryNodes", "db.awaitIndexes");

    private EmbeddedSettings() {}

    static Map<Setting<?>, Object> of(Path directory, EmbeddedMemory memory, boolean bolt) {
        return Map.ofEntries(
                Map.entry(GraphDatabaseSettings.data_directory, directory),
                Map.entry(BoltConnector.enabled, bolt),
                Map.entry(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0)),
                Map.entry(BoltConnector.advertised_address, new SocketAddress("127.0.0.1", 0)),
                Map.entry(BoltConnector.server_bolt_telemetry_enabled, false),
                Map.entry(BoltConnector.enable_discovery, false),
                // else each stop waits ten seconds for guests who might come
                Map.entry(
                        GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period,
                        Duration.ZERO),
                Map.entry(HttpConnector.enabled, false),
                Map.entry(HttpsConnector.enabled, false),
                Map.entry(GraphDatabaseSettings.auth_enabled, true),
                Map.entry(GraphDatabaseSettings.udc_enabled, false),
                // nobody's statement reads a file or an address, not even a curator's over Bolt
                Map.entry(GraphDatabaseSettings.allow_file_urls, false),
                Map.entry(GraphDatabaseInternalSettings.cypher_ip_blocklist, EVERYWHERE),
                // of jars that somebody puts beside the store, nothing is called
                Map.entry(GraphDatabaseSettings.procedure_allowlist, CALLED),
                Map.entry(GraphDatabaseSettings.transaction_timeout, Duration.ofSeconds(60)),
                Map.entry(
                        GraphDatabaseSettings.transaction_monitor_check_interval,
                        Duration.ofMillis(200)),
                Map.entry(GraphDatabaseSettings.lock_acquisition_timeout, Duration.ofSeconds(50)),
                Map.entry(
                        GraphDatabaseSettings.log_queries, GraphDatabaseSettings.LogQueryLevel.OFF),
                Map.entry(GraphDatabaseSettings.keep_logical_logs, "2 files"),
                Map.entry(GraphDatabaseSettings.pagecache_memory, memory.pageCache()),
                Map.entry(GraphDatabaseSettings.memory_transaction_max_size, memory.transaction()),
                Map.entry(
                        GraphDatabaseSettings.memory_transaction_global_max_size,
                        memory.allTransactions()));
    }
}
