package io.lianxin.insight;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Texts of this room's files, from {@code insight/} on the class path. */
final class InsightFile {

    private InsightFile() {}

    static String text(String name) {
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
}
