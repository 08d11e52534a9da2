package io.lianxin.graph.embedded;

import io.lianxin.graph.setup.NoDatabaseException;

import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.Transaction;
import org.neo4j.io.locker.FileLockException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The start of an embedded database; it has its secret before Bolt is reachable. */
final class EmbeddedStart {

    private static final long SECRET_TIMEOUT_SECONDS = 60;

    private final Path directory;
    private final EmbeddedMemory memory;

    EmbeddedStart(Path directory, EmbeddedMemory memory) {
        this.directory = directory.toAbsolutePath().normalize();
        this.memory = memory;
    }

    EmbeddedDatabase start() {
        try {
            if (new StoreLock(directory).isHeld()) {
                throw NoDatabaseException.inUse(directory, null);
            }
            Secret secret = Secret.in(directory);
            long room = new DiskRoom(directory, memory.free()).bytes();
            if (room < memory.free()) {
                throw NoDatabaseException.full(directory, room, memory.free());
            }
            if (secret.isFirst()) {
                new FirstPassword(directory).set(secret.propose());
                secret.keep();
            } else if (secret.isLost()) {
                replace(secret);
            }
            return open(secret);
        } catch (IOException failed) {
            throw NoDatabaseException.failed(directory, failed);
        } catch (NoDatabaseException known) {
            throw known;
        } catch (RuntimeException failed) {
            throw explain(failed);
        }
    }

    private EmbeddedDatabase open(Secret secret) throws IOException {
        DatabaseManagementService service = build(true);
        try {
            return new EmbeddedDatabase(service, secret.read());
        } catch (IOException | RuntimeException failed) {
            service.shutdown();
            throw failed;
        }
    }

    /** By a start of its own, without Bolt. */
    private void replace(Secret secret) throws IOException {
        DatabaseManagementService service = build(false);
        try (Transaction transaction =
                service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
                        .beginTx(SECRET_TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
            transaction
                    .execute(
                            "ALTER USER neo4j SET PASSWORD $secret CHANGE NOT REQUIRED",
                            Map.of("secret", secret.propose()))
                    .close();
            transaction.commit();
        } finally {
            service.shutdown();
        }
        secret.keep();
    }

    private DatabaseManagementService build(boolean bolt) {
        return new DatabaseManagementServiceBuilder(directory)
                .setConfig(EmbeddedSettings.of(directory, memory, bolt))
                .setUserLogProvider(new Slf4jLogs())
                .build();
    }

    private RuntimeException explain(RuntimeException failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof FileLockException) {
                return NoDatabaseException.inUse(directory, failed);
            }
        }
        return NoDatabaseException.failed(directory, failed);
    }
}
