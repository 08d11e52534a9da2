package io.lianxin.support.process;

import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** A Neo4j in a JVM of its own, with its own class path, settings and port of this machine. */
public final class DatabaseProcess implements AutoCloseable {

    /** Its user. */
    public static final String USER = "neo4j";

    private final Path home;
    private final int port;
    private final String password = UUID.randomUUID().toString();
    private ChildProgram program;

    private DatabaseProcess(Path home, int port) throws IOException {
        this.home = home;
        this.port = port;
        Files.createDirectories(home.resolve("conf"));
        Files.writeString(
                home.resolve("conf/neo4j.conf"),
                """
                server.bolt.listen_address=127.0.0.1:%d
                server.bolt.advertised_address=127.0.0.1:%d
                server.bolt.enabled=true
                server.memory.pagecache.size=64m
                dbms.usage_report.enabled=false
                dbms.security.allow_csv_import_from_file_urls=false
                db.transaction.monitor.check.interval=200ms
                """
                        .formatted(port, port));
        this.program = run();
    }

    /**
     * Starts it in a new folder and waits until it listens.
     *
     * @return the running server
     * @throws IOException when there is no process
     */
    public static DatabaseProcess start() throws IOException {
        return new DatabaseProcess(Files.createTempDirectory("lianxin-server"), freePort());
    }

    private static int freePort() throws IOException {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    private ChildProgram run() throws IOException {
        var started =
                ChildProgram.start(
                        DatabaseServer.class,
                        DatabaseProcess::isOfTheServer,
                        home.toString(),
                        password);
        var lines = started.readUntil(DatabaseServer.READY);
        if (lines.isEmpty() || !lines.getLast().equals(DatabaseServer.READY)) {
            throw new IOException("The server did not start: " + lines);
        }
        return started;
    }

    /** Nothing of the program, nothing of Spring: the database and what it needs. */
    private static boolean isOfTheServer(String jar) {
        return !jar.contains("/org/springframework/")
                && !jar.contains("/com/graphql-java/")
                && !jar.endsWith("/target/classes");
    }

    /**
     * Where it listens.
     *
     * @return an address with the scheme {@code bolt}
     */
    public URI address() {
        return URI.create("bolt://127.0.0.1:" + port);
    }

    /**
     * The password of {@link #USER}.
     *
     * @return made anew for each server
     */
    public String password() {
        return password;
    }

    /**
     * Kills it, as a machine does that loses its power.
     *
     * @throws InterruptedException when the test is stopped
     */
    public void kill() throws InterruptedException {
        program.kill();
    }

    /**
     * Starts it again where it was.
     *
     * @throws IOException when there is no process
     */
    public void restart() throws IOException {
        program = run();
    }

    /** Kills it and removes what it stored. */
    @Override
    public void close() {
        program.close();
        try {
            FileSystemUtils.deleteRecursively(home);
        } catch (IOException kept) {
            System.err.println("Not removed: " + home + " (" + kept + ")");
        }
    }
}
