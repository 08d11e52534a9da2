package io.lianxin.bench.serve;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A process that serves, its output in a file. */
public final class Server implements AutoCloseable {

    private static final List<String> FLAGS =
            List.of(
                    "-Xmx1g",
                    "-XX:+UseParallelGC",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow",
                    "--add-opens=java.base/java.nio=ALL-UNNAMED");
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin");
    private static final int GRACE_SECONDS = 20;

    private final Process process;
    private final Path log;

    private Server(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /**
     * Starts Java.
     *
     * @param log takes what it prints
     * @param arguments what follows its flags
     * @return the process
     * @throws IOException where it cannot be started
     */
    public static Server java(Path log, List<String> arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(JAVA.resolve("java").toString());
        command.addAll(FLAGS);
        command.addAll(arguments);
        Files.createDirectories(log.toAbsolutePath().getParent());
        var process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        return new Server(process, log);
    }

    /**
     * Starts another program.
     *
     * @param log takes what it prints
     * @param folder where it runs
     * @param command the program and its arguments
     * @return the process
     * @throws IOException where it cannot be started
     */
    public static Server program(Path log, Path folder, List<String> command) throws IOException {
        Files.createDirectories(log.toAbsolutePath().getParent());
        var process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        return new Server(process, log);
    }

    /**
     * A port on which nothing listens.
     *
     * @return its number
     * @throws IOException where there is none
     */
    public static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /**
     * Whether it runs.
     *
     * @return false once it ended
     */
    public boolean isAlive() {
        return process.isAlive();
    }

    /**
     * What it printed so far.
     *
     * @return all of it
     * @throws IOException where it cannot be read
     */
    public String printed() throws IOException {
        return Files.readString(log);
    }

    /**
     * The processor time that it and its children used so far.
     *
     * @return on all processors together
     */
    public Duration cpu() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .map(each -> each.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /**
     * The live heap, after a collection.
     *
     * @return bytes
     * @throws IOException where the JDK's tool cannot be started
     * @throws InterruptedException when stopped
     */
    public long liveHeap() throws IOException, InterruptedException {
        var jcmd = JAVA.resolve("jcmd").toString();
        var asked =
                new ProcessBuilder(jcmd, Long.toString(process.pid()), "GC.class_histogram")
                        .redirectErrorStream(true)
                        .start();
        long bytes = 0;
        try (var lines = asked.inputReader()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("Total")) {
                    var words = line.strip().split("\\s+", -1);
                    bytes = Long.parseLong(words[words.length - 1]);
                }
            }
        }
        asked.waitFor();
        return bytes;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(GRACE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
