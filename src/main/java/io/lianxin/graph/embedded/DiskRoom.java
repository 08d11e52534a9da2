package io.lianxin.graph.embedded;

import io.lianxin.graph.watch.StoreWatch;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What is free on the store's disk.
 *
 * @param directory the data directory
 * @param least how many bytes should be free
 */
record DiskRoom(Path directory, long least) implements StoreWatch {

    @Override
    public @Nullable String trouble() {
        try {
            long free = bytes();
            return free >= least
                    ? null
                    : "The disk of the data directory %s has %d MB free, and should have %d MB. Make room there."
                            .formatted(directory, free >> 20, least >> 20);
        } catch (IOException unreadable) {
            return "The data directory " + directory + " cannot be looked at: " + unreadable;
        }
    }

    long bytes() throws IOException {
        return Files.getFileStore(directory).getUsableSpace();
    }
}
