package io.lianxin.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Locale;

/** What was measured, line by line, as a table of Markdown. */
final class Report {

    private static final Path FILE = Path.of("target", "faults", "measured.md");

    private Report() {}

    static void line(String fault, String goal, Object measured) {
        var row = "| %s | %s | %s |%n".formatted(fault, goal, measured);
        System.out.print(row);
        try {
            Files.createDirectories(FILE.resolveSibling("."));
            Files.writeString(FILE, row, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.2f s", time.toMillis() / 1000.0);
    }
}
