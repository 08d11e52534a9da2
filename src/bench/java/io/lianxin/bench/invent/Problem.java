package io.lianxin.bench.invent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What an issue can be about.
 *
 * @param field the field of life, a code of the schema
 * @param chinese in Chinese
 * @param english in English
 */
public record Problem(String field, String chinese, String english) {

    /** All that there are. */
    public static final List<Problem> ALL = read();

    private static List<Problem> read() {
        try (var file = Problem.class.getResourceAsStream("/generate/problems.txt")) {
            if (file == null) {
                throw new IllegalStateException("generate/problems.txt is not on the class path");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\\|"))
                    .map(cells -> new Problem(cells[0], cells[1], cells[2]))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
