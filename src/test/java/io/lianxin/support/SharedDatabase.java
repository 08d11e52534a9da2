package io.lianxin.support;

import io.lianxin.graph.embedded.EmbeddedDatabase;
import io.lianxin.graph.embedded.EmbeddedMemory;

import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The embedded database of this process's tests; stopped and removed when the process ends. */
public final class SharedDatabase {

    private SharedDatabase() {}

    /**
     * The running database.
     *
     * @return always the same
     */
    public static EmbeddedDatabase get() {
        return Holder.DATABASE;
    }

    /**
     * What a small test database needs.
     *
     * @return the limits
     */
    public static EmbeddedMemory memory() {
        return EmbeddedMemory.ofHeap(64L * 1024 * 1024);
    }

    private static final class Holder {

        private static final EmbeddedDatabase DATABASE = start();

        private static EmbeddedDatabase start() {
            try {
                Path directory = Files.createTempDirectory("lianxin-test");
                EmbeddedDatabase database = EmbeddedDatabase.start(directory, memory());
                Runtime.getRuntime()
                        .addShutdownHook(
                                new Thread(() -> {
                                    database.close();
                                    remove(directory);
                                }));
                return database;
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        private static void remove(Path directory) {
            try {
                FileSystemUtils.deleteRecursively(directory);
            } catch (IOException kept) {
                System.err.println("Not removed: " + directory + " (" + kept + ")");
            }
        }
    }
}
