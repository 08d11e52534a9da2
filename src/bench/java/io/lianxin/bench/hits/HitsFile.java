package io.lianxin.bench.hits;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The record of what each template took. */
final class HitsFile {

    static final Path PATH = Path.of("docs/hits.md");

    private static final String HEAD =
            """
            # Store hits of every template

            How often the database touches its store for {requests} requests of each [template](benchmark-suite.md#the-templates), by the engine and by the statement that is
            written by hand, on one synthetic prefecture (seed 1, Neo4j {version}, in process). `DbHitsIT` compares the answers, and fails where the engine needs more than 1.2 times
            as many as stand here, or has a scan, sort or top that does not. What is better, or worse for a good reason, is recorded anew:

            ```
            mvn verify -Dtest=none -Dit.test=DbHitsIT -Dhits.record=true -Dsurefire.failIfNoSpecifiedTests=false
            ```

            Operators are those that the database's profile shows; it hides what stands within an expression, as the lists below a single record do, but counts their hits.

            | template | engine | by hand | ratio | the engine's operators | operators by hand |
            |---|---:|---:|---:|---|---|
            """;

    private HitsFile() {}

    static Map<String, Line> read() throws IOException {
        return Files.readAllLines(PATH).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| template"))
                .map(Line::read)
                .collect(
                        Collectors.toMap(
                                Line::template,
                                line -> line,
                                (one, other) -> one,
                                LinkedHashMap::new));
    }

    static void write(List<Line> lines, int requests, String version) throws IOException {
        var rows = lines.stream().map(Line::row).collect(Collectors.joining("\n"));
        Files.writeString(
                PATH,
                HEAD.replace("{requests}", Integer.toString(requests)).replace("{version}", version)
                        + rows
                        + "\n");
    }
}
