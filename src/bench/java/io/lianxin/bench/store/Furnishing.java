package io.lianxin.bench.store;

import io.lianxin.graph.index.IndexDefinition;
import io.lianxin.ingest.store.ModelIndexes;
import io.lianxin.mapping.SchemaModel;

import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.graphdb.GraphDatabaseService;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What an imported database lacks: the program's constraints and indexes, and the nodes by which it
 * knows the release.
 *
 * @param data the data directory
 * @param pageCache the cache of the store while indexes are filled, in bytes
 */
record Furnishing(Path data, long pageCache) {

    private static final int PATIENCE_HOURS = 3;

    void run(SchemaModel model, String release, String schemaHash) {
        var service = open();
        try {
            var database = service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
            name(database, release, schemaHash);
            try (var transaction = database.beginTx(PATIENCE_HOURS, TimeUnit.HOURS)) {
                for (IndexDefinition index : ModelIndexes.of(model)) {
                    transaction.execute(index.create()).close();
                }
                transaction.commit();
            }
            try (var transaction = database.beginTx(PATIENCE_HOURS, TimeUnit.HOURS)) {
                transaction.schema().awaitIndexesOnline(PATIENCE_HOURS, TimeUnit.HOURS);
            }
        } finally {
            service.shutdown();
        }
    }

    private static void name(GraphDatabaseService database, String release, String schemaHash) {
        database.executeTransactionally(
                "CREATE CONSTRAINT record_version IF NOT EXISTS"
                        + " FOR (v:RecordVersion) REQUIRE v.key IS UNIQUE");
        database.executeTransactionally(
                "MERGE (v:RecordVersion {key: 'record'})"
                        + " SET v.number = 2, v.release = $release, v.sha256 = $release"
                        + " MERGE (s:LoadedSchema {key: 'schema'}) SET s.sha256 = $schema",
                Map.of("release", release, "schema", schemaHash));
    }

    private DatabaseManagementService open() {
        return Opening.of(data, pageCache)
                .setConfig(GraphDatabaseSettings.transaction_timeout, Duration.ZERO)
                .setConfig(GraphDatabaseSettings.keep_logical_logs, "2 files")
                .build();
    }
}
