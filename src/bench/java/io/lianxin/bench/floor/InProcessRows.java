package io.lianxin.bench.floor;

import io.lianxin.bench.store.Opening;

import org.jspecify.annotations.Nullable;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.graphdb.ExecutionPlanDescription;
import org.neo4j.graphdb.GraphDatabaseService;

import java.nio.file.Path;
import java.util.AbstractMap;
import java.util.Map;

/** The database in this process. */
final class InProcessRows implements Rows {

    private final DatabaseManagementService service;
    private final GraphDatabaseService database;

    InProcessRows(Path data, long pageCache) {
        service = Opening.of(data, pageCache).build();
        database = service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
    }

    @Override
    public Map.Entry<String, @Nullable Object> ask(
            String statement, Map<String, Object> parameters) {
        try (var transaction = database.beginTx();
                var result = transaction.execute(statement, parameters)) {
            var column = result.columns().getFirst();
            @Nullable Object value = result.hasNext() ? result.next().get(column) : null;
            return new AbstractMap.SimpleEntry<>(column, value);
        }
    }

    @Override
    public Map<String, Object> profile(String statement, Map<String, Object> parameters) {
        try (var transaction = database.beginTx();
                var result = transaction.execute("PROFILE " + statement, parameters)) {
            while (result.hasNext()) {
                result.next();
            }
            var text = new StringBuilder();
            long hits = print(result.getExecutionPlanDescription(), 0, text);
            return Map.of("dbHits", hits, "plan", text.toString());
        }
    }

    private static long print(ExecutionPlanDescription step, int depth, StringBuilder text) {
        var found = step.getProfilerStatistics();
        long hits = found.hasDbHits() ? found.getDbHits() : 0;
        text.append("  ".repeat(depth)).append(step.getName());
        text.append(" (rows ").append(found.hasRows() ? found.getRows() : 0);
        text.append(", db hits ").append(hits).append(")\n");
        for (var child : step.getChildren()) {
            hits += print(child, depth + 1, text);
        }
        return hits;
    }

    @Override
    public void close() {
        service.shutdown();
    }
}
