package io.lianxin.bench.hits;

import io.lianxin.bench.store.Opening;
import io.lianxin.graph.GraphReader;
import io.lianxin.graph.inprocess.InProcessReader;

import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

import java.nio.file.Path;
import java.time.Duration;

/** A synthetic graph, opened in this process. */
final class Store implements AutoCloseable {

    private static final long PAGE_CACHE = 256L << 20;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final DatabaseManagementService service;

    Store(Path data) {
        service = Opening.of(data, PAGE_CACHE).build();
    }

    GraphReader reader() {
        return new InProcessReader(
                (GraphDatabaseAPI) service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME),
                PATIENCE);
    }

    @Override
    public void close() {
        service.shutdown();
    }
}
