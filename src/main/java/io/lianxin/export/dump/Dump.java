package io.lianxin.export.dump;

import java.nio.file.Path;
import java.util.Map;

/**
 * A dump that was made.
 *
 * @param file the archive
 * @param bytes how large it is
 * @param sha256 its hash, in hexadecimal
 * @param manifest what is in it
 */
public record Dump(Path file, long bytes, String sha256, Map<String, Object> manifest) {

    /**
     * The archive's name.
     *
     * @return with its end
     */
    public String name() {
        return String.valueOf(file.getFileName());
    }
}
