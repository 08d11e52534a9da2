package io.lianxin.bench.floor;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.SessionConfig;

import java.util.AbstractMap;
import java.util.Map;

/** The database over Bolt, one auto-commit transaction a statement. */
final class BoltRows implements Rows {

    private static final SessionConfig READING =
            SessionConfig.builder()
                    .withDatabase("neo4j")
                    .withDefaultAccessMode(AccessMode.READ)
                    .build();

    private final Driver driver;

    BoltRows(String address, String password) {
        driver =
                GraphDatabase.driver(
                        address,
                        AuthTokens.basic("neo4j", password),
                        Config.builder().withTelemetryDisabled(true).build());
    }

    @Override
    public Map.Entry<String, @Nullable Object> ask(
            String statement, Map<String, Object> parameters) {
        try (var session = driver.session(READING)) {
            var result = session.run(statement, parameters);
            var column = result.keys().getFirst();
            @Nullable Object value = result.hasNext() ? result.next().get(0).asObject() : null;
            return new AbstractMap.SimpleEntry<>(column, value);
        }
    }

    @Override
    public void close() {
        driver.close();
    }
}
