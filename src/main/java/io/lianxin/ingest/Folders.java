package io.lianxin.ingest;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the files are.
 *
 * @param schema the schema's files
 * @param seedData the records' files
 * @param corpus the pages' texts; null where they are not at hand
 */
public record Folders(Path schema, Path seedData, @Nullable Path corpus) {

    private static final Path CORPUS = Path.of("..", "shared", "seeds");

    /**
     * Whether there is something to read.
     *
     * @return false where the directory of the schema or of the records is missing
     */
    public boolean areThere() {
        return Files.isDirectory(schema) && Files.isDirectory(seedData);
    }

    /**
     * Where the pages' texts usually are: beside the project.
     *
     * @return null where there is no such directory
     */
    public static @Nullable Path usualCorpus() {
        return Files.isDirectory(CORPUS) ? CORPUS : null;
    }
}
