package io.lianxin.bench;

import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.regex.Pattern;

/**
 * How long the packaged program takes from the start of its process to the first answer.
 *
 * @param jar the packaged program
 * @param data its data directory
 * @param empty whether the directory is emptied before each start
 */
record StartBenchmark(Path jar, Path data, boolean empty) {

    private static final String QUESTION = "{\"query\": \"{ issues(first: 3) { nodes { id } } }\"}";
    private static final Pattern LINE = Pattern.compile("启动用时 +([0-9.]+) s \\((.*)\\)");
    private static final Pattern PHASE = Pattern.compile("([A-Za-z][A-Za-z ]*?) (\\d+) ms");
    private static final String CLOCK =
            "--logging.pattern.console=%d{HH:mm:ss.SSS} %-5level %msg%n%wEx";
    private static final Pattern UP =
            Pattern.compile("(?m)^([0-9:.]{12}) .*Database in .* is open");
    private static final Pattern LOADED =
            Pattern.compile("(?m)^([0-9:.]{12}) .*Release .*\\) loaded: ");
    private static final double NANOS = 1e9;
    private static final double MILLIS = 1e3;

    StartTimes run(int runs) throws IOException, InterruptedException {
        var times = new StartTimes();
        for (int run = 0; run < runs; run++) {
            if (empty) {
                FileSystemUtils.deleteRecursively(data);
            }
            long begin = System.nanoTime();
            try (var program = Packaged.start(jar, data, CLOCK)) {
                program.awaitAnswer(QUESTION);
                double answered = (System.nanoTime() - begin) / NANOS;
                add(times, program.stop(), answered);
                System.out.printf("%s %.2f s%n", empty ? "empty" : "loaded", answered);
            }
        }
        return times;
    }

    /** From the line that says that the database is open to the one that says what was loaded. */
    private static void addLoading(StartTimes times, String printed) {
        var up = UP.matcher(printed);
        var loaded = LOADED.matcher(printed);
        if (up.find() && loaded.find()) {
            var took =
                    Duration.between(
                            LocalTime.parse(up.group(1)), LocalTime.parse(loaded.group(1)));
            var sameDay = took.isNegative() ? took.plusDays(1) : took;
            times.add(StartTimes.LOADING, sameDay.toMillis() / MILLIS);
        }
    }

    private static void add(StartTimes times, String printed, double answered) {
        var line = LINE.matcher(printed);
        if (!line.find()) {
            throw new IllegalStateException("The start screen lacks its line: " + printed);
        }
        addLoading(times, printed);
        PHASE.matcher(line.group(2))
                .results()
                .forEach(phase ->
                        times.add(phase.group(1), Integer.parseInt(phase.group(2)) / MILLIS));
        times.add("ready", Double.parseDouble(line.group(1)));
        times.add(StartTimes.FIRST_ANSWER, answered);
    }
}
