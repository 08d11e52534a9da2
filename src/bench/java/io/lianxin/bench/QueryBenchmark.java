package io.lianxin.bench;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * How long the warm program takes to answer the golden questions, both ways of reading.
 *
 * @param jar the packaged program
 * @param data a loaded data directory
 */
record QueryBenchmark(Path jar, Path data) {

    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final Pattern QUERY = Pattern.compile("(?s)```graphql\n(.*?)```");
    private static final Pattern VARIABLES =
            Pattern.compile("(?s)Variables\\s*\n\\s*```json\n(.*?)```");
    private static final int WARM = 200;
    private static final int MEASURED = 100;
    private static final JsonMapper JSON = new JsonMapper();

    /** What was found for one question. */
    private record Found(double millis, long dbHits) {}

    String run() throws IOException, InterruptedException {
        var questions = questions();
        var inProcess = measure(questions, "in-process");
        var bolt = measure(questions, "bolt");
        var table = new StringBuilder("| question | in process | Bolt | ratio | dbHits |\n");
        table.append("|---|---:|---:|---:|---:|\n");
        inProcess.forEach((name, found) -> {
            var other = bolt.getOrDefault(name, found);
            table.append(
                    String.format(
                            Locale.ROOT,
                            "| %s | %.1f | %.1f | %.1f | %d |%n",
                            name,
                            found.millis(),
                            other.millis(),
                            other.millis() / found.millis(),
                            found.dbHits()));
        });
        return table.toString();
    }

    private Map<String, Found> measure(Map<String, Map<String, Object>> questions, String way)
            throws IOException, InterruptedException {
        var found = new TreeMap<String, Found>();
        try (var program =
                Packaged.start(jar, data, "--lianxin.explain=true", "--lianxin.graph.way=" + way)) {
            for (var question : questions.entrySet()) {
                program.awaitAnswer(JSON.writeValueAsString(question.getValue()));
                found.put(question.getKey(), measure(program, question.getValue()));
            }
            program.stop();
        }
        return found;
    }

    private static Found measure(Packaged program, Map<String, Object> question)
            throws IOException, InterruptedException {
        var body = JSON.writeValueAsString(question);
        List<Double> millis = new ArrayList<>();
        for (int run = 0; run < WARM + MEASURED; run++) {
            long begin = System.nanoTime();
            program.ask(body);
            if (run >= WARM) {
                millis.add((System.nanoTime() - begin) / 1e6);
            }
        }
        return new Found(StartTimes.median(millis), dbHits(program, question));
    }

    private static long dbHits(Packaged program, Map<String, Object> question)
            throws IOException, InterruptedException {
        var explained = new TreeMap<>(question);
        explained.put("extensions", Map.of("explain", true));
        long hits = 0;
        for (var field :
                JSON.readTree(program.ask(JSON.writeValueAsString(explained)))
                        .path("extensions")
                        .path("explain")) {
            hits += field.path("dbHits").asLong();
        }
        return hits;
    }

    /** The first question of each document, as the body of a request, by the document's name. */
    private static Map<String, Map<String, Object>> questions() throws IOException {
        var questions = new TreeMap<String, Map<String, Object>>();
        try (var files = Files.newDirectoryStream(CASES, "question-*.md")) {
            for (var file : files) {
                var text = Files.readString(file);
                var query = QUERY.matcher(text);
                if (query.find()) {
                    var variables = VARIABLES.matcher(text);
                    Object given = JSON.readTree(variables.find() ? variables.group(1) : "{}");
                    questions.put(
                            String.valueOf(file.getFileName()).replace(".md", ""),
                            Map.of("query", query.group(1), "variables", given));
                }
            }
        }
        return questions;
    }
}
