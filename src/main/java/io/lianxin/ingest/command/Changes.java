package io.lianxin.ingest.command;

import io.lianxin.ingest.Folders;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.concurrent.TimeUnit;

/** Waits until a file of the schema or the seed data changes. */
final class Changes implements AutoCloseable {

    private static final long SETTLED_MILLIS = 200;

    private final WatchService service = FileSystems.getDefault().newWatchService();
    private final Folders folders;

    Changes(Folders folders) throws IOException {
        this.folders = folders;
        register();
    }

    /** Whether something changed; false where the thread is asked to end. */
    boolean await() throws IOException {
        try {
            var key = service.take();
            while (key != null) {
                key.pollEvents();
                key.reset();
                key = service.poll(SETTLED_MILLIS, TimeUnit.MILLISECONDS);
            }
            register();
            return true;
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Folders that were made meanwhile are watched too; watching one twice does no harm. */
    private void register() throws IOException {
        register(folders.schema());
        register(folders.seedData());
    }

    private void register(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            return;
        }
        try (var tree = Files.walk(root)) {
            for (var directory : tree.filter(Files::isDirectory).toList()) {
                directory.register(
                        service,
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE);
            }
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
