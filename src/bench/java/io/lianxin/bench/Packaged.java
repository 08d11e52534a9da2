package io.lianxin.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** The packaged program in a process of its own. */
final class Packaged implements AutoCloseable {

    private static final long PATIENCE_NANOS = 180_000_000_000L;
    private static final long PAUSE_NANOS = 10_000_000L;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final URI graphql;

    private Packaged(Process process, URI graphql) {
        this.process = process;
        this.graphql = graphql;
    }

    static Packaged start(Path jar, Path data, String... settings) throws IOException {
        int port = freePort();
        var command = new ArrayList<String>();
        command.addAll(List.of(System.getProperty("java.home") + "/bin/java", "-jar"));
        command.addAll(List.of(jar.toString(), "--server.port=" + port, "--lianxin.data=" + data));
        command.addAll(List.of(settings));
        return new Packaged(
                new ProcessBuilder(command).redirectErrorStream(true).start(),
                URI.create("http://127.0.0.1:" + port + "/graphql"));
    }

    /** Asks until there is an answer. */
    void awaitAnswer(String body) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        while (process.isAlive() && System.nanoTime() - begin < PATIENCE_NANOS) {
            try {
                ask(body);
                return;
            } catch (java.net.ConnectException notYet) {
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
        throw new IOException("The program does not answer: " + stop());
    }

    String ask(String body) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(graphql)
                        .header("Content-Type", "application/json")
                        .header("Lianxin-Explain", body.contains("\"explain\"") ? "true" : "false")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200 || answer.body().contains("\"errors\"")) {
            throw new IOException("No answer: " + answer.body());
        }
        return answer.body();
    }

    /** Stops the program; the result is all that it printed. */
    String stop() throws IOException, InterruptedException {
        process.toHandle().destroy();
        try (var printed = process.getInputStream()) {
            var text = new String(printed.readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return text;
        }
    }

    @Override
    public void close() {
        client.close();
        process.destroyForcibly();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
