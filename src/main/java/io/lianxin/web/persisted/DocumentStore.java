package io.lianxin.web.persisted;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Documents by the SHA-256 of their text: those of a folder for good, those of callers while there
 * is room.
 */
final class DocumentStore {

    private static final String END = ".graphql";

    private final Map<String, String> trusted;
    private final Cache<String, String> learned;

    /**
     * Reads a folder.
     *
     * @param folder where trusted documents lie, one a file; null for none
     * @param characters how many characters of callers' documents are kept
     */
    DocumentStore(@Nullable Path folder, long characters) {
        this.trusted = folder == null ? Map.of() : read(folder);
        this.learned =
                Caffeine.newBuilder()
                        .maximumWeight(characters)
                        .weigher((String hash, String text) -> hash.length() + text.length())
                        .build();
    }

    private static Map<String, String> read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException(
                    "lianxin.documents.trusted names %s, which is no directory. Make it, with one document in each file *.graphql."
                            .formatted(folder));
        }
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(END))
                    .map(DocumentStore::text)
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    DocumentStore::hash, text -> text, (one, same) -> one));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The SHA-256 of a text in UTF-8, as hexadecimal digits. */
    static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 is a part of every JDK", impossible);
        }
    }

    /** The document of a hash that lies in the folder; null where there is none. */
    @Nullable String trusted(String hash) {
        return trusted.get(hash);
    }

    /** The document of a hash; null where it is not known, or not any more. */
    @Nullable String find(String hash) {
        var found = trusted.get(hash);
        return found == null ? learned.getIfPresent(hash) : found;
    }

    /** Keeps a caller's document. */
    void learn(String hash, String text) {
        if (!trusted.containsKey(hash)) {
            learned.put(hash, text);
        }
    }
}
