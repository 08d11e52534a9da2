package io.lianxin.faults;

import io.lianxin.LianxinApplication;
import io.lianxin.support.process.ChildProgram;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/** The whole program in a process of its own, and somebody who asks it. */
final class Served implements AutoCloseable {

    static final String SMALL = "{\"query\": \"{ posts(first: 1) { totalCount } }\"}";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newHttpClient();
    private final ChildProgram program;
    private final int port;

    private Served(ChildProgram program, int port) {
        this.program = program;
        this.port = port;
    }

    /** What came of a question. */
    record Told(int status, Duration took, String body) {}

    static Served start(String... settings) throws IOException {
        int port = freePort();
        var program =
                ChildProgram.start(
                        LianxinApplication.class,
                        jar -> true,
                        Stream.concat(Stream.of("--server.port=" + port), Stream.of(settings))
                                .toArray(String[]::new));
        var lines = program.readUntil("Lianxin is ready");
        if (!lines.getLast().startsWith("Lianxin is ready")) {
            throw new IOException("The program did not start: " + lines);
        }
        Thread.startVirtualThread(() -> drain(program));
        return new Served(program, port);
    }

    private static void drain(ChildProgram program) {
        try {
            program.readUntil(null);
        } catch (IOException gone) {
            // its end was waited for
        }
    }

    private static int freePort() throws IOException {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    int port() {
        return port;
    }

    Told ask(String body) throws InterruptedException {
        return send(
                HttpRequest.newBuilder(uri("/graphql"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    Told get(String path) throws InterruptedException {
        return send(HttpRequest.newBuilder(uri(path)));
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private Told send(HttpRequest.Builder request) throws InterruptedException {
        long begun = System.nanoTime();
        try {
            var answer =
                    http.send(
                            request.timeout(PATIENCE).build(),
                            HttpResponse.BodyHandlers.ofString());
            return new Told(answer.statusCode(), since(begun), answer.body());
        } catch (IOException broken) {
            return new Told(0, since(begun), String.valueOf(broken));
        }
    }

    /** What several askers are told, one question after another, for a while. */
    List<Told> askFor(Duration time, int askers, String body) throws InterruptedException {
        Queue<Told> told = new ConcurrentLinkedQueue<>();
        long end = System.nanoTime() + time.toNanos();
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < askers; i++) {
            threads.add(
                    Thread.startVirtualThread(() -> {
                        try {
                            while (System.nanoTime() < end) {
                                told.add(ask(body));
                            }
                        } catch (InterruptedException stopped) {
                            Thread.currentThread().interrupt();
                        }
                    }));
        }
        for (var thread : threads) {
            thread.join();
        }
        return List.copyOf(told);
    }

    /** How long it takes until an address answers with a status. */
    Duration until(String path, int status) throws InterruptedException {
        long begun = System.nanoTime();
        while (get(path).status() != status) {
            if (since(begun).compareTo(PATIENCE) > 0) {
                throw new IllegalStateException(path + " did not come to " + status);
            }
            Thread.sleep(100);
        }
        return since(begun);
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** Sends SIGTERM and says how long it took to end, and its exit code. */
    Told terminate() throws InterruptedException {
        long begun = System.nanoTime();
        program.terminate();
        int code = program.exitCode();
        return new Told(code, since(begun), "");
    }

    @Override
    public void close() {
        program.close();
    }
}
