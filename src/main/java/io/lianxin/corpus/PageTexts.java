package io.lianxin.corpus;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The pages' texts that the reader supplies, read when they are asked for. A text is known by its
 * SHA-256 alone; a file whose bytes no longer have it is not used.
 */
public final class PageTexts {

    private static final Logger LOG = LoggerFactory.getLogger(PageTexts.class);
    private static final int KEPT = 256;

    private final @Nullable Path directory;
    private final Map<String, Path> files = new HashMap<>();
    private final Map<String, PageText> texts = new LinkedHashMap<>(16, 0.75f, true);
    private boolean listed;

    /**
     * Makes the store; reads nothing yet.
     *
     * @param directory where files that end in {@code .txt} are; null where there are none
     */
    public PageTexts(@Nullable Path directory) {
        this.directory = directory;
    }

    /**
     * Whether the reader supplies any texts.
     *
     * @return false where no directory is configured
     */
    public boolean areSupplied() {
        return directory != null;
    }

    /**
     * The text of a page.
     *
     * @param sha256 the hash of its file, in lower-case hexadecimal
     * @return empty where no file has that hash
     */
    public synchronized Optional<PageText> find(String sha256) {
        var known = texts.get(sha256);
        if (known != null || directory == null) {
            return Optional.ofNullable(known);
        }
        if (!listed) {
            list(directory);
            listed = true;
        }
        var file = files.get(sha256);
        return file == null ? Optional.empty() : read(file, sha256);
    }

    private void list(Path top) {
        try (var tree = Files.walk(top, FileVisitOption.FOLLOW_LINKS)) {
            for (var file : tree.filter(PageTexts::isText).sorted().toList()) {
                files.put(hash(Files.readAllBytes(file)), file);
            }
        } catch (IOException unreadable) {
            LOG.warn("The pages' texts in {} cannot all be read", top, unreadable);
        }
    }

    private static boolean isText(Path file) {
        return file.toString().endsWith(".txt") && Files.isRegularFile(file);
    }

    private Optional<PageText> read(Path file, String sha256) {
        try {
            var bytes = Files.readAllBytes(file);
            if (!hash(bytes).equals(sha256)) {
                LOG.warn("{} was changed and is not used any more", file);
                files.remove(sha256);
                return Optional.empty();
            }
            var decoder = StandardCharsets.UTF_8.newDecoder();
            var text = new PageText(decoder.decode(ByteBuffer.wrap(bytes)).toString());
            texts.put(sha256, text);
            if (texts.size() > KEPT) {
                texts.remove(texts.keySet().iterator().next());
            }
            return Optional.of(text);
        } catch (IOException unreadable) {
            LOG.warn("{} cannot be read", file, unreadable);
            return Optional.empty();
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Java lacks SHA-256, which every Java has", impossible);
        }
    }
}
