package io.lianxin.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Runs the benchmarks and writes what they found as a page of the documentation. */
public final class Benchmarks {

    private Benchmarks() {}

    /**
     * Runs all of them.
     *
     * @param arguments the packaged program, the page to write, the number of starts
     * @throws IOException where a file cannot be read or written
     * @throws InterruptedException when stopped
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var jar = Path.of(arguments[0]);
        int runs = Integer.parseInt(arguments[2]);
        var data = Files.createTempDirectory("lianxin-bench");
        var empty = new StartBenchmark(jar, data, true).run(runs);
        var loaded = new StartBenchmark(jar, data, false).run(runs);
        var load = new LoadBenchmark(jar, Files.createTempDirectory("lianxin-load")).run(runs);
        var queries = new QueryBenchmark(jar, data).run();
        var page = page(runs, empty, loaded, load, queries);
        System.out.println(page);
        Files.writeString(Path.of(arguments[1]), page);
    }

    private static String page(
            int runs, StartTimes empty, StartTimes loaded, String load, String queries) {
        return """
        # Benchmarks

        Written by `mvn -Pbench verify`, which starts the packaged program as a reader would. Machine:
        %d processors, Java %s, %s. Load average at the end: %.1f.

        ## Start to first answer

        `java -jar lianxin.jar`, median of %d, in seconds. Target: 13 on a loaded store, 22 in an empty directory. The row
        `record: database up → loaded` overlaps the phases: at a start in an empty directory with a fresh JVM, from
        the line that says that the database is open to the line that says what was loaded; target: 5.

        %s
        Empty directory to loaded store: %.2f.

        ## Loading alone

        `java -jar lianxin.jar load` in an empty directory, median of %d, in seconds; the files are read and checked while
        the database starts. Target from the line that says that the database is open to the line that says what was loaded: 5.

        %s\

        ## The questions, warm

        The golden documents `question-*.md` over HTTP, one reader, median in milliseconds.

        %s\
        """
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version().feature(),
                        System.getProperty("os.name"),
                        java.lang.management.ManagementFactory.getOperatingSystemMXBean()
                                .getSystemLoadAverage(),
                        runs,
                        StartTimes.table(loaded, empty),
                        empty.median(StartTimes.FIRST_ANSWER)
                                / loaded.median(StartTimes.FIRST_ANSWER),
                        runs,
                        load,
                        queries);
    }
}
