package io.lianxin.mapping;

import io.lianxin.mapping.sdl.SdlReader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;

/** Reads the schema files into the model that every room follows. */
public final class SchemaReader {

    private SchemaReader() {}

    /**
     * Reads annotated SDL.
     *
     * @param files all files of the schema
     * @return the model
     * @throws SchemaException naming every contradiction with file, line and remedy
     */
    public static SchemaModel read(Collection<SchemaFile> files) {
        return new SdlReader(files).read();
    }

    /**
     * Reads all {@code .graphqls} files of a directory.
     *
     * @param directory where they are
     * @return the model
     * @throws SchemaException naming every contradiction with file, line and remedy
     * @throws UncheckedIOException where a file cannot be read
     */
    public static SchemaModel read(Path directory) {
        try (var files = Files.list(directory)) {
            return read(
                    files.filter(file -> file.toString().endsWith(".graphqls"))
                            .sorted()
                            .map(file -> file(directory, file))
                            .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    "The schema directory " + directory + " cannot be read", unreadable);
        }
    }

    private static SchemaFile file(Path directory, Path file) {
        try {
            return new SchemaFile(
                    directory.getFileName() + "/" + file.getFileName(), Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    "The schema file " + file + " cannot be read", unreadable);
        }
    }
}
