package io.lianxin.bench.insight;

import io.lianxin.bench.serve.Server;
import io.lianxin.bench.serve.Wire;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged program over a graph, and one reader of it. It keeps no answers. */
final class Program implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String EXPLAINED = "Lianxin-Explain: true\r\n";
    private static final long PATIENCE_SECONDS = 600;
    private static final long PAUSE_MILLIS = 200;
    private static final int REST = 20;
    private static final int MOST_PAUSES = 600;

    private final Server server;
    private final Wire wire;

    private Program(Server server, Wire wire) {
        this.server = server;
        this.wire = wire;
    }

    /**
     * Starts it, and waits until it rests.
     *
     * @param jar the packaged program
     * @param graph the folder of a graph
     * @param pageCache its cache of the store, in MB
     */
    static Program start(Path jar, Path graph, int pageCache)
            throws IOException, InterruptedException {
        int port = Server.freePort();
        var server =
                Server.java(
                        graph.resolve("logs").resolve("insights.log"),
                        List.of(
                                "-jar",
                                jar.toString(),
                                "--server.port=" + port,
                                "--lianxin.data=" + graph.resolve("data"),
                                "--lianxin.load=never",
                                "--lianxin.explain=true",
                                "--lianxin.cache.answers=0",
                                "--lianxin.gate.request=60s",
                                "--lianxin.gate.statement=60s",
                                "--lianxin.cost.degrees=unknown",
                                "--lianxin.graph.page-cache=" + pageCache + "MB"));
        try {
            return await(server, port);
        } catch (IOException failed) {
            server.close();
            throw failed;
        }
    }

    private static Program await(Server server, int port) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < end && server.isAlive()) {
            try {
                var program = new Program(server, new Wire(port, "/graphql"));
                program.ask(new Asked("{ it: __typename }", Map.of()));
                program.settle();
                return program;
            } catch (IOException notYet) {
                Thread.sleep(PAUSE_MILLIS);
            }
        }
        throw new IOException("The program does not answer: " + server.printed());
    }

    /** Waits until its process rests: plans are made and the Java compiler has caught up. */
    void settle() throws InterruptedException {
        for (int pause = 0; pause < MOST_PAUSES; pause++) {
            var before = server.cpu();
            Thread.sleep(PAUSE_MILLIS);
            if (server.cpu().minus(before).toMillis() < PAUSE_MILLIS / REST) {
                return;
            }
        }
    }

    /**
     * An answer.
     *
     * @param it the root field
     * @param nanos how long it took, from the request's first byte to the answer's last
     */
    record Answer(JsonNode it, long nanos) {}

    Answer ask(Asked asked) throws IOException {
        var body = bytes(Map.of("query", asked.document(), "variables", asked.variables()));
        long begin = System.nanoTime();
        var answer = wire.ask(body, "");
        long nanos = System.nanoTime() - begin;
        return new Answer(checked(asked, answer).path("data").path("it"), nanos);
    }

    /**
     * What an answer costs.
     *
     * @param statements how many statements
     * @param hits how often they touch the store
     */
    record Cost(int statements, long hits) {}

    Cost explain(Asked asked) throws IOException {
        var body =
                bytes(
                        Map.of(
                                "query",
                                asked.document(),
                                "variables",
                                asked.variables(),
                                "extensions",
                                Map.of("explain", true)));
        var explained =
                checked(asked, wire.ask(body, EXPLAINED)).path("extensions").path("explain");
        long hits = 0;
        for (var each : explained) {
            hits += each.path("dbHits").asLong();
        }
        return new Cost(explained.size(), hits);
    }

    private static byte[] bytes(Map<String, Object> body) {
        return JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode checked(Asked asked, byte[] answer) throws IOException {
        var whole = JSON.readTree(answer);
        if (whole.has("errors")) {
            throw new IOException(asked.variables() + ": " + whole.path("errors"));
        }
        return whole;
    }

    /** The live heap of its process, in MB. */
    long liveHeap() throws IOException, InterruptedException {
        return server.liveHeap() >> 20;
    }

    @Override
    public void close() {
        wire.close();
        server.close();
    }
}
