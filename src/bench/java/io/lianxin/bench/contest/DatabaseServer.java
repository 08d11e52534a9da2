package io.lianxin.bench.contest;

import io.lianxin.graph.embedded.EmbeddedDatabase;
import io.lianxin.graph.embedded.EmbeddedMemory;

import java.nio.file.Path;

/** A database alone in its process, for contestants over Bolt. */
public final class DatabaseServer {

    private static final long MEBIBYTE = 1024L * 1024L;

    private DatabaseServer() {}

    /**
     * Serves until it is stopped; says its address and password.
     *
     * @param arguments the data directory, and the page cache in MB
     * @throws InterruptedException when stopped
     */
    public static void main(String[] arguments) throws InterruptedException {
        var memory = EmbeddedMemory.ofHeap(Long.parseLong(arguments[1]) * MEBIBYTE);
        try (var database = EmbeddedDatabase.start(Path.of(arguments[0]), memory)) {
            System.out.println(database.address() + " " + database.password());
            Thread.currentThread().join();
        }
    }
}
