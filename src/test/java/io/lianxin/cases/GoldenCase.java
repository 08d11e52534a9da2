package io.lianxin.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One section of a golden document.
 *
 * @param file the document
 * @param question the section's heading
 * @param query its GraphQL
 * @param variables its variables, JSON
 * @param answer the value of {@code data}, JSON, written by hand
 * @param lines how many lines of GraphQL the document says it takes
 * @param levels how many levels of records the document says it has
 * @param statements how many statements the document says it takes; 0 where it says nothing: one
 *     for each root field
 */
record GoldenCase(
        Path file,
        String question,
        String query,
        String variables,
        String answer,
        int lines,
        int levels,
        int statements) {

    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final Pattern QUERY = Pattern.compile(fence("graphql"));
    private static final Pattern VARIABLES = Pattern.compile("Variables\\s*\n" + fence("json"));
    private static final Pattern ANSWER = Pattern.compile("Answer\\s*\n" + fence("json"));
    private static final Pattern COUNTS = Pattern.compile("Lines: (\\d+) · Levels: (\\d+)");

    private static final Pattern STATEMENTS = Pattern.compile("Statements: (\\d+)");

    private static String fence(String language) {
        return "(?s)\\s*```" + language + "\n(.*?)```";
    }

    /** All cases of all documents, in the documents' order. */
    static List<GoldenCase> all() {
        return all(CASES);
    }

    /** All cases below a directory. */
    static List<GoldenCase> all(Path directory) {
        try (var files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .flatMap(file -> read(file).stream())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<GoldenCase> read(Path file) {
        var cases = new ArrayList<GoldenCase>();
        for (var section : text(file).split("(?m)^## ", -1)) {
            if (QUERY.matcher(section).find()) {
                cases.add(read(file, section));
            }
        }
        return cases;
    }

    private static GoldenCase read(Path file, String section) {
        var heading = section.lines().findFirst().orElse("");
        var counts = COUNTS.matcher(section).results().findFirst();
        return new GoldenCase(
                file,
                heading,
                found(QUERY, section, file + ": " + heading + ": no graphql block"),
                VARIABLES
                        .matcher(section)
                        .results()
                        .findFirst()
                        .map(found -> found.group(1))
                        .orElse("{}"),
                found(ANSWER, section, file + ": " + heading + ": no `Answer` with a json block"),
                counts.map(found -> number(found, 1)).orElse(0),
                counts.map(found -> number(found, 2)).orElse(0),
                STATEMENTS
                        .matcher(section)
                        .results()
                        .findFirst()
                        .map(found -> number(found, 1))
                        .orElse(0));
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static String found(Pattern pattern, String section, String complaint) {
        return pattern.matcher(section)
                .results()
                .findFirst()
                .map(found -> found.group(1))
                .orElseThrow(() -> new AssertionError(complaint));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String toString() {
        return file.getFileName() + ": " + question;
    }
}
