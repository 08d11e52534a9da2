package io.lianxin.insight;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Texts of this room's files, from {@code insight/} on the class path. */
public final class InsightFile {

    private static final String IF = "// if ";

    private InsightFile() {}

    /**
     * A file's text.
     *
     * @param name its name
     * @return all of it
     */
    public static String text(String name) {
        var path = "/insight/" + name;
        try (var file = InsightFile.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("there is no " + path + " on the class path");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Leaves out what a question does not need, so that the database neither plans nor computes it.
     * A comment {@code // if X} begins what is for X alone, {@code // else} what is for all others,
     * {@code // end} ends both; they are not nested.
     *
     * @param text Cypher
     * @param needed what the question needs
     * @return the rest
     */
    public static String shaped(String text, Set<String> needed) {
        var kept = new StringBuilder();
        boolean keeps = true;
        for (var line : text.lines().toList()) {
            var words = line.strip();
            if (words.startsWith(IF)) {
                keeps = needed.contains(words.substring(IF.length()));
            } else if (words.equals("// else")) {
                keeps = !keeps;
            } else if (words.equals("// end")) {
                keeps = true;
            } else if (keeps) {
                kept.append(line).append('\n');
            }
        }
        return kept.toString();
    }
}
