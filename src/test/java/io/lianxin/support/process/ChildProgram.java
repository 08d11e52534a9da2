package io.lianxin.support.process;

import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A program in a process of its own. */
public final class ChildProgram implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 120;

    private final Process process;
    private final BufferedReader reader;
    private final List<String> output = new ArrayList<>();

    private ChildProgram(Process process) {
        this.process = process;
        this.reader = process.inputReader(StandardCharsets.UTF_8);
    }

    /**
     * Starts {@link GraphOnly}.
     *
     * @param jars which of the tests' jars and folders are on its class path
     * @param arguments its settings
     * @return the running program
     * @throws IOException when there is no process
     */
    public static ChildProgram start(Predicate<String> jars, String... arguments)
            throws IOException {
        return start(GraphOnly.class, jars, arguments);
    }

    /**
     * Starts a program.
     *
     * @param main its main class
     * @param jars which of the tests' jars and folders are on its class path
     * @param arguments its settings
     * @return the running program
     * @throws IOException when there is no process
     */
    public static ChildProgram start(Class<?> main, Predicate<String> jars, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + "/bin/java");
        command.addAll(
                List.of(
                        "-Xmx512m",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "--add-opens=java.base/java.nio=ALL-UNNAMED",
                        "-cp",
                        classPath(jars),
                        main.getName()));
        command.addAll(List.of(arguments));
        return new ChildProgram(new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /**
     * Reads what the program prints until a line begins so.
     *
     * @param beginning the beginning of the line, or {@code null} to read to the end
     * @return all lines so far
     * @throws IOException when the pipe breaks
     */
    public List<String> readUntil(@Nullable String beginning) throws IOException {
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            output.add(line);
            if (beginning != null && line.startsWith(beginning)) {
                break;
            }
        }
        return List.copyOf(output);
    }

    /**
     * Kills the program, as a machine does that loses its power, and waits until it is gone.
     *
     * @throws InterruptedException when the test is stopped
     */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** Sends SIGTERM and leaves the output readable. */
    public void terminate() {
        process.toHandle().destroy();
    }

    /**
     * Waits for the end.
     *
     * @return the exit code
     * @throws InterruptedException when the test is stopped
     */
    public int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The program still runs after " + PATIENCE_SECONDS);
        }
        return process.exitValue();
    }

    /** Ends the program, if it still runs. */
    @Override
    public void close() {
        process.destroyForcibly();
    }

    private static String classPath(Predicate<String> jars) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(jars)
                .collect(Collectors.joining(File.pathSeparator));
    }
}
