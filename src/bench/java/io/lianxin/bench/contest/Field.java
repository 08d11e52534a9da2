package io.lianxin.bench.contest;

import io.lianxin.bench.floor.FloorServer;
import io.lianxin.bench.floor.StaticServer;
import io.lianxin.bench.peer.PeerSchema;
import io.lianxin.bench.serve.Server;
import io.lianxin.mapping.SchemaReader;

import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Starts the contestants. Each embedded database has a copy of the data of its own; those over Bolt
 * share one database process.
 *
 * @param jar the packaged program
 * @param graph the folder of a graph
 * @param pageCacheMegabytes every database's cache of its store
 */
record Field(Path jar, Path graph, int pageCacheMegabytes) {

    private static final Pattern ADDRESS = Pattern.compile("(bolt://[0-9.]+:\\d+) (\\S+)");
    private static final long PATIENCE_SECONDS = 600;
    private static final long PAUSE_MILLIS = 200;

    static final List<String> NAMES =
            List.of("floor-in-process", "lianxin-embedded", "floor-bolt", "lianxin-bolt");

    private static final Set<String> BOLT = Set.of("floor-bolt", "lianxin-bolt", "neo4j-graphql");
    private static final Path PEER = Path.of("src/bench/peer");
    private static final Path SCHEMA = Path.of("schema");
    private static final String KEEPING_NOTHING = "--lianxin.cache.answers=0";

    List<Contestant> start(List<String> names) throws IOException, InterruptedException {
        var started = new ArrayList<Contestant>();
        var bolt = names.stream().anyMatch(BOLT::contains) ? database() : null;
        for (var name : names) {
            started.add(
                    switch (name) {
                        case "floor-in-process" -> floor(name, null, List.of(copy(name), cache()));
                        case "floor-bolt" -> floor(name, bolt, address(bolt));
                        case "lianxin-embedded" ->
                                lianxin(
                                        name,
                                        null,
                                        List.of(
                                                KEEPING_NOTHING,
                                                "--lianxin.data=" + copy(name),
                                                "--lianxin.graph.page-cache=" + cache() + "MB"));
                        case "lianxin-bolt" -> lianxin(name, bolt, settings(address(bolt)));
                        case "neo4j-graphql" -> peer(name, bolt);
                        default -> throw new IllegalArgumentException("no contestant " + name);
                    });
        }
        return started;
    }

    /** The program in process, as it is usually started: it keeps answers. */
    Contestant keeping() throws IOException {
        return lianxin(
                "lianxin-keeping",
                null,
                List.of(
                        "--lianxin.data=" + copy("lianxin-embedded"),
                        "--lianxin.graph.page-cache=" + cache() + "MB"));
    }

    /** A server that holds its answers ready; it answers to the names of files. */
    Server holding(int port, Path answers) throws IOException {
        return Server.java(
                log("static"),
                List.of(
                        "-cp",
                        classPath(),
                        StaticServer.class.getName(),
                        Integer.toString(port),
                        answers.toString()));
    }

    private String cache() {
        return Integer.toString(pageCacheMegabytes);
    }

    private Path log(String name) {
        return graph.resolve("logs").resolve(name + ".log");
    }

    private String copy(String name) throws IOException {
        var copy = graph.resolve("data-" + name);
        if (!Files.isDirectory(copy)) {
            FileSystemUtils.copyRecursively(graph.resolve("data"), copy);
        }
        return copy.toString();
    }

    private Server database() throws IOException, InterruptedException {
        var server =
                Server.java(
                        log("database"),
                        List.of(
                                "-cp",
                                classPath(),
                                DatabaseServer.class.getName(),
                                copy("database"),
                                cache()));
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!ADDRESS.matcher(server.printed()).find()) {
            if (!server.isAlive() || System.nanoTime() > end) {
                throw new IOException("The database does not start: " + server.printed());
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        return server;
    }

    private static List<String> address(@Nullable Server database) throws IOException {
        var found = ADDRESS.matcher(database == null ? "" : database.printed());
        if (!found.find()) {
            throw new IOException("The database told no address");
        }
        return List.of(found.group(1), found.group(2));
    }

    private static List<String> settings(List<String> address) {
        return List.of(
                KEEPING_NOTHING,
                "--spring.neo4j.uri=" + address.getFirst(),
                "--spring.neo4j.authentication.username=neo4j",
                "--spring.neo4j.authentication.password=" + address.getLast());
    }

    private Contestant floor(String name, @Nullable Server database, List<String> arguments)
            throws IOException {
        int port = Server.freePort();
        var command = new ArrayList<String>();
        command.addAll(List.of("-cp", classPath(), FloorServer.class.getName()));
        command.add(Integer.toString(port));
        command.addAll(arguments);
        var server = Server.java(log(name), command);
        return new Contestant(
                name,
                port,
                "/",
                Contestant.Speech.TEMPLATE,
                server,
                database == null ? server : database);
    }

    private Contestant lianxin(String name, @Nullable Server database, List<String> settings)
            throws IOException {
        int port = Server.freePort();
        var command = new ArrayList<String>();
        command.addAll(List.of("-jar", jar.toString(), "--server.port=" + port));
        command.addAll(
                List.of(
                        "--lianxin.load=never",
                        "--lianxin.explain=true",
                        "--lianxin.warm-up=false"));
        command.addAll(settings);
        var server = Server.java(log(name), command);
        return new Contestant(
                name,
                port,
                "/graphql",
                Contestant.Speech.GRAPHQL,
                server,
                database == null ? server : database);
    }

    /** Needs {@code npm install} in its folder before. */
    private Contestant peer(String name, @Nullable Server database) throws IOException {
        int port = Server.freePort();
        var types = Files.createDirectories(graph.resolve("logs")).resolve("peer.graphqls");
        Files.writeString(types, new PeerSchema(SchemaReader.read(SCHEMA)).sdl());
        var command = new ArrayList<>(List.of("node", "server.mjs", Integer.toString(port)));
        command.addAll(address(database));
        command.add(types.toAbsolutePath().toString());
        var server = Server.program(log(name), PEER, command);
        return new Contestant(
                name,
                port,
                "/",
                Contestant.Speech.PEER,
                server,
                database == null ? server : database);
    }

    private static String classPath() {
        return System.getProperty("java.class.path") + File.pathSeparator;
    }
}
