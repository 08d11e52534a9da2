package io.lianxin.bench.contest;

import io.lianxin.bench.serve.Server;
import io.lianxin.bench.serve.Wire;
import io.lianxin.bench.template.Template;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A server that takes part, and the processes that its answers cost.
 *
 * @param name what tables call it
 * @param port where it listens on loopback
 * @param path what is asked
 * @param speaks how a question is put
 * @param server its own process
 * @param database the process of its database; the same where the database is embedded
 */
record Contestant(
        String name, int port, String path, Speech speaks, Server server, Server database) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final long PATIENCE_SECONDS = 600;
    private static final long PAUSE_MILLIS = 500;
    private static final int MOST_PAUSES = 60;
    private static final int REST = 20;

    /** How a question is put. */
    enum Speech {
        /** As a GraphQL document. */
        GRAPHQL,
        /** By the template's name, for which the server has a statement. */
        TEMPLATE,
        /** As a document in the dialect of @neo4j/graphql. */
        PEER
    }

    boolean canAnswer(Template template) {
        return switch (speaks) {
            case GRAPHQL -> template.waits() == null;
            case TEMPLATE -> template.cypher() != null;
            case PEER -> template.peer() != null;
        };
    }

    byte[] body(Template template, long number) {
        var question =
                switch (speaks) {
                    case GRAPHQL -> Map.entry("query", template.graphql());
                    case PEER -> Map.entry("query", String.valueOf(template.peer()));
                    case TEMPLATE -> Map.entry("template", template.name());
                };
        return JSON.writeValueAsString(
                        Map.of(
                                question.getKey(),
                                question.getValue(),
                                "variables",
                                template.request(number)))
                .getBytes(StandardCharsets.UTF_8);
    }

    Wire connect() throws IOException {
        return new Wire(port, path);
    }

    /** Waits until it answers. */
    void await(byte[] question) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < end && server.isAlive()) {
            try (var wire = connect()) {
                wire.ask(question, "");
                return;
            } catch (IOException notYet) {
                Thread.sleep(PAUSE_MILLIS);
            }
        }
        throw new IOException(name + " does not answer: " + server.printed());
    }

    /** The processor time that its processes used so far. */
    Duration cpu() {
        return server == database ? server.cpu() : server.cpu().plus(database.cpu());
    }

    /**
     * Waits until its processes rest. The Java compiler is behind after a burst of requests that
     * takes all processors; what runs before it has caught up is no steady state.
     */
    void settle() throws InterruptedException {
        for (int pause = 0; pause < MOST_PAUSES; pause++) {
            var before = cpu();
            Thread.sleep(PAUSE_MILLIS);
            if (cpu().minus(before).toMillis() < PAUSE_MILLIS / REST) {
                return;
            }
        }
    }

    /** Live heap of its processes, in bytes. */
    long liveHeap() {
        try {
            long heap = 0;
            for (var process : server == database ? List.of(server) : List.of(server, database)) {
                heap += process.liveHeap();
            }
            return heap;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
