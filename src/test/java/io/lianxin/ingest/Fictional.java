package io.lianxin.ingest;

import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A copy of the fictional page's files that a test may edit.
 *
 * @param directory where the copy is
 */
public record Fictional(Path directory) {

    private static final Path ORIGINAL = Path.of("src/test/resources/fictional");

    /**
     * The files as they are in the repository.
     *
     * @return directories of schema, records and page text
     */
    public static Folders folders() {
        return new Folders(
                Path.of("schema"), ORIGINAL.resolve("seed-data"), ORIGINAL.resolve("corpus"));
    }

    /**
     * Copies the files.
     *
     * @param directory an empty directory
     * @return the copy
     * @throws IOException where it cannot be written
     */
    public static Fictional copy(Path directory) throws IOException {
        FileSystemUtils.copyRecursively(
                ORIGINAL.resolve("seed-data"), directory.resolve("seed-data"));
        FileSystemUtils.copyRecursively(ORIGINAL.resolve("corpus"), directory.resolve("corpus"));
        return new Fictional(directory);
    }

    /**
     * The directories of the copy.
     *
     * @return with the repository's schema
     */
    public Folders copied() {
        return new Folders(
                Path.of("schema"), directory.resolve("seed-data"), directory.resolve("corpus"));
    }

    /**
     * Replaces a text that stands once or more; the first one is replaced.
     *
     * @param file a file of records
     * @param before what stands there
     * @param after what shall
     * @return this
     * @throws IOException where it cannot be written
     */
    public Fictional edit(String file, String before, String after) throws IOException {
        var path = directory.resolve("seed-data").resolve(file);
        var text = Files.readString(path);
        int at = text.indexOf(before);
        if (at < 0) {
            throw new IllegalArgumentException(file + " does not contain " + before);
        }
        var edited = text.substring(0, at) + after + text.substring(at + before.length());
        Files.writeString(path, edited);
        return this;
    }

    /**
     * Adds rows to the end of a file, which may be new.
     *
     * @param file a file of records
     * @param rows YAML
     * @return this
     * @throws IOException where it cannot be written
     */
    public Fictional add(String file, String rows) throws IOException {
        var path = directory.resolve("seed-data").resolve(file);
        var text = Files.exists(path) ? Files.readString(path) : "";
        Files.writeString(path, text + rows);
        return this;
    }

    /**
     * A text without the copy's own path.
     *
     * @param text any message
     * @return with paths as they would be in the project
     */
    public String relative(String text) {
        return text.replace(directory.toString().replace('\\', '/') + "/", "");
    }
}
