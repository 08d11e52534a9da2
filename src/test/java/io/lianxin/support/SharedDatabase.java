package io.lianxin.support;

import io.lianxin.graph.embedded.EmbeddedDatabase;
import io.lianxin.graph.embedded.EmbeddedMemory;
import io.lianxin.support.process.DatabaseProcess;

import org.junit.jupiter.api.parallel.ResourceLocksProvider;
import org.junit.platform.commons.support.AnnotationSupport;
import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** The embedded databases of this process's tests; stopped and removed when the process ends. */
public final class SharedDatabase {

    /** The lock of whoever uses the first database without being a {@link DatabaseTest}. */
    public static final String LOCK = "the tests' database";

    static final String SETTING = "lianxin.test-database";

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
     * The running database of the tests that run beside the others.
     *
     * @return always the same, another one than {@link #get}
     */
    static EmbeddedDatabase second() {
        return SecondHolder.DATABASE;
    }

    /**
     * What a small test database needs.
     *
     * @return the limits
     */
    public static EmbeddedMemory memory() {
        return EmbeddedMemory.ofHeap(64L * 1024 * 1024);
    }

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

    /** Makes the tests of one database wait for each other. */
    static final class Locks implements ResourceLocksProvider {

        @Override
        public Set<ResourceLocksProvider.Lock> provideForClass(Class<?> test) {
            boolean isSecond =
                    !TestHome.current().isOneDatabase()
                            && AnnotationSupport.isAnnotated(test, SecondDatabaseTest.class);
            return Set.of(new ResourceLocksProvider.Lock(isSecond ? SETTING : LOCK));
        }
    }

    /** The server of these tests' process, where that is their home. */
    static DatabaseProcess server() {
        return ServerHolder.SERVER;
    }

    private static DatabaseProcess startServer() {
        try {
            var server = DatabaseProcess.start();
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            return server;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static final class ServerHolder {

        private static final DatabaseProcess SERVER = startServer();
    }

    private static final class Holder {

        private static final EmbeddedDatabase DATABASE = start();
    }

    private static final class SecondHolder {

        private static final EmbeddedDatabase DATABASE = start();
    }
}
