package io.lianxin.bench;

import org.springframework.util.FileSystemUtils;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How long the verb {@code load} takes in an empty directory: until its database is open, from
 * there until it says what was loaded, and until it ends.
 *
 * @param jar the packaged program
 * @param data its data directory, emptied before each run
 */
record LoadBenchmark(Path jar, Path data) {

    private static final double NANOS = 1e9;

    /**
     * A moment of a run: time that passed, and processor time that all threads used, in seconds.
     */
    private record Moment(double wall, double processor) {

        static Moment since(long begin, Process process) {
            return new Moment(
                    (System.nanoTime() - begin) / NANOS,
                    process.toHandle().info().totalCpuDuration().orElse(Duration.ZERO).toNanos()
                            / NANOS);
        }

        Moment minus(Moment earlier) {
            return new Moment(wall - earlier.wall, processor - earlier.processor);
        }
    }

    /** The rows of a table, medians of the runs. */
    String run(int runs) throws IOException, InterruptedException {
        var up = new ArrayList<Moment>();
        var loading = new ArrayList<Moment>();
        var ending = new ArrayList<Moment>();
        for (int run = 0; run < runs; run++) {
            FileSystemUtils.deleteRecursively(data);
            long begin = System.nanoTime();
            var process = start();
            try (var printed =
                    new BufferedReader(
                            new InputStreamReader(
                                    process.getInputStream(), StandardCharsets.UTF_8))) {
                await(printed, " is open;");
                var opened = Moment.since(begin, process);
                await(printed, ") loaded: ");
                var loaded = Moment.since(begin, process);
                process.waitFor();
                up.add(opened);
                loading.add(loaded.minus(opened));
                ending.add(new Moment((System.nanoTime() - begin) / NANOS - loaded.wall(), 0));
                System.out.printf("load %.2f s%n", loading.getLast().wall());
            } finally {
                process.destroyForcibly();
            }
        }
        return "| phase | time | processor time |\n|---|---:|---:|\n"
                + row("until the database is up", up)
                + row("**database up → loaded**", loading)
                + row("until the command has ended", ending);
    }

    private Process start() throws IOException {
        var java = System.getProperty("java.home") + "/bin/java";
        return new ProcessBuilder(java, "-jar", jar.toString(), "load", "--lianxin.data=" + data)
                .redirectErrorStream(true)
                .start();
    }

    private static void await(BufferedReader printed, String words) throws IOException {
        var seen = new ArrayList<String>();
        for (var line = printed.readLine(); line != null; line = printed.readLine()) {
            seen.add(line);
            if (line.contains(words)) {
                return;
            }
        }
        throw new IOException("`load` did not say `" + words + "`: " + String.join("\n", seen));
    }

    private static String row(String name, List<Moment> moments) {
        double processor = StartTimes.median(moments.stream().map(Moment::processor).toList());
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %s |%n",
                name,
                StartTimes.median(moments.stream().map(Moment::wall).toList()),
                processor == 0 ? "" : String.format(Locale.ROOT, "%.2f", processor));
    }
}
