package io.lianxin.support.process;

import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.Transaction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A Neo4j for child processes, with a folder of settings and nothing of the program in it. */
public final class DatabaseServer {

    /** What it prints when it listens. */
    static final String READY = "listens";

    private DatabaseServer() {}

    /**
     * Starts it.
     *
     * @param arguments its home, and the password of its user
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path home = Path.of(arguments[0]);
        DatabaseManagementService service =
                new DatabaseManagementServiceBuilder(home)
                        .loadPropertiesFromFile(home.resolve("conf/neo4j.conf"))
                        .build();
        Runtime.getRuntime().addShutdownHook(new Thread(service::shutdown));
        Path known = home.resolve("conf/password-is-set");
        if (!Files.exists(known)) {
            change(service, arguments[1]);
            Files.createFile(known);
        }
        ask(service);
        System.out.println(READY);
        Thread.currentThread().join();
    }

    /** The first plan of a cold JVM takes seconds; a server is back when it answers. */
    private static void ask(DatabaseManagementService service) {
        try (Transaction transaction =
                        service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME)
                                .beginTx(1, TimeUnit.MINUTES);
                var answer =
                        transaction.execute(
                                "CYPHER 25 MATCH (v:RecordVersion) RETURN v.number AS number")) {
            while (answer.hasNext()) {
                answer.next();
            }
        }
    }

    private static void change(DatabaseManagementService service, String password) {
        try (Transaction transaction =
                service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
                        .beginTx(1, TimeUnit.MINUTES)) {
            transaction
                    .execute(
                            "ALTER USER neo4j SET PASSWORD $secret CHANGE NOT REQUIRED",
                            Map.of("secret", password))
                    .close();
            transaction.commit();
        }
    }
}
