package io.lianxin.bench.contest;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured, one line a cell; a line that is there is not measured again. */
final class Cells {

    private static final String HEAD =
            "template,contestant,phase,run,requests,errors,seconds,per_second,cpu_ms,p50_ms,p95_ms,"
                    + "p99_ms,max_ms,statements,db_hits,heap_mb\n";
    private static final int KEYS = 4;

    private final Path file;
    private final List<Cell> cells = new ArrayList<>();

    /**
     * One line.
     *
     * @param template what was asked
     * @param contestant who was asked
     * @param phase saturation, latency or profile
     * @param run which repetition, from 1
     * @param numbers what was found, in the order of the file's head
     */
    record Cell(String template, String contestant, String phase, int run, List<Double> numbers) {

        private static final int ERRORS = 1;
        private static final int PER_SECOND = 3;
        private static final int CPU = 4;
        private static final int MEDIAN = 5;
        private static final int P95 = 6;
        private static final int STATEMENTS = 9;
        private static final int HITS = 10;
        private static final int HEAP = 11;

        boolean brokenOff() {
            return numbers.get(ERRORS) > 0;
        }

        double perSecond() {
            return numbers.get(PER_SECOND);
        }

        double cpuMillis() {
            return numbers.get(CPU);
        }

        double median() {
            return numbers.get(MEDIAN);
        }

        double p95() {
            return numbers.get(P95);
        }

        double statements() {
            return numbers.get(STATEMENTS);
        }

        double hits() {
            return numbers.get(HITS);
        }

        double heap() {
            return numbers.get(HEAP);
        }
    }

    Cells(Path file) throws IOException {
        this.file = file;
        if (Files.exists(file)) {
            for (var line : Files.readAllLines(file).stream().skip(1).toList()) {
                var words = List.of(line.split(",", -1));
                cells.add(
                        new Cell(
                                words.get(0),
                                words.get(1),
                                words.get(2),
                                Integer.parseInt(words.get(KEYS - 1)),
                                words.stream().skip(KEYS).map(Double::parseDouble).toList()));
            }
        } else {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, HEAD);
        }
    }

    /** Keeps how a question was answered, beside the cells. */
    void keepProfile(String template, String contestant, String text) throws IOException {
        var folder = Files.createDirectories(file.resolveSibling("profiles"));
        Files.writeString(folder.resolve(template + "-" + contestant + ".txt"), text);
    }

    List<Cell> all() {
        return List.copyOf(cells);
    }

    @Nullable Cell find(String template, String contestant, String phase, int run) {
        return cells.stream()
                .filter(cell ->
                        cell.template().equals(template)
                                && cell.contestant().equals(contestant)
                                && cell.phase().equals(phase)
                                && cell.run() == run)
                .findFirst()
                .orElse(null);
    }

    void add(Cell cell) throws IOException {
        cells.add(cell);
        var line = new StringBuilder();
        line.append(cell.template()).append(',').append(cell.contestant()).append(',');
        line.append(cell.phase()).append(',').append(cell.run());
        cell.numbers().forEach(number -> line.append(',').append(text(number)));
        Files.writeString(
                file,
                line.append('\n').toString(),
                StandardCharsets.UTF_8,
                StandardOpenOption.APPEND);
    }

    private static String text(double number) {
        return String.format(Locale.ROOT, "%.3f", number).replaceAll("\\.?0+$", "");
    }
}
