package io.lianxin.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds and reads the project's files; the tests run in the project's folder. */
final class Sources {

    static final Path MAIN = Path.of("src/main/java");
    static final Path SCHEMA = Path.of("schema");

    private Sources() {}

    /** All Java files under a folder, sorted; none where the folder is absent. */
    static List<Path> javaFiles(Path root) {
        return files(root, ".java");
    }

    /** All files under a folder whose name ends so, sorted; none where the folder is absent. */
    static List<Path> files(Path root, String ending) {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(root)) {
            return found.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !file.toString().contains("node_modules"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a file. */
    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a file of a planted counter-example and returns it. */
    static Path plant(Path root, String name, String text) {
        try {
            Path file = root.resolve(name);
            Files.createDirectories(file.resolveSibling("."));
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
