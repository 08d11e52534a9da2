package io.lianxin.bench;

import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.nio.file.Path;
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
    private static final double NANOS = 1e9;
    private static final double MILLIS = 1e3;

    StartTimes run(int runs) throws IOException, InterruptedException {
        var times = new StartTimes();
        for (int run = 0; run < runs; run++) {
            if (empty) {
                FileSystemUtils.deleteRecursively(data);
            }
            long begin = System.nanoTime();
            try (var program = Packaged.start(jar, data)) {
                program.awaitAnswer(QUESTION);
                double answered = (System.nanoTime() - begin) / NANOS;
                add(times, program.stop(), answered);
                System.out.printf("%s %.2f s%n", empty ? "empty" : "loaded", answered);
            }
        }
        return times;
    }

    private static void add(StartTimes times, String printed, double answered) {
        var line = LINE.matcher(printed);
        if (!line.find()) {
            throw new IllegalStateException("The start screen lacks its line: " + printed);
        }
        PHASE.matcher(line.group(2))
                .results()
                .forEach(phase ->
                        times.add(phase.group(1), Integer.parseInt(phase.group(2)) / MILLIS));
        times.add("ready", Double.parseDouble(line.group(1)));
        times.add(StartTimes.FIRST_ANSWER, answered);
    }
}
