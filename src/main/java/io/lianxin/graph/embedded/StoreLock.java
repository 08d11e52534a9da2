package io.lianxin.graph.embedded;

import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The lock that Neo4j holds on a store in use; asked first, because Neo4j notices it late. */
record StoreLock(Path directory) {

    boolean isHeld() throws IOException {
        Path file = directory.resolve("databases/store_lock");
        if (!Files.exists(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException here) {
            return true;
        }
    }
}
