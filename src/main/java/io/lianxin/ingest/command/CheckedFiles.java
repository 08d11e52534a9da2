package io.lianxin.ingest.command;

import io.lianxin.ingest.Folders;
import io.lianxin.ingest.SeedData;
import io.lianxin.ingest.SeedDataReader;
import io.lianxin.ingest.fault.SeedDataException;
import io.lianxin.mapping.SchemaException;

import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The files, read and checked on a thread of their own; what is wrong is said at once. */
final class CheckedFiles {

    private final CompletableFuture<Optional<SeedData>> data = new CompletableFuture<>();

    private CheckedFiles() {}

    static CheckedFiles begin(Folders folders, PrintStream out) {
        var files = new CheckedFiles();
        Thread.ofPlatform().daemon().name("files").start(() -> files.read(folders, out));
        return files;
    }

    private void read(Folders folders, PrintStream out) {
        try {
            data.complete(Optional.of(SeedDataReader.read(folders)));
        } catch (SeedDataException wrong) {
            wrong.faults().forEach(out::println);
            data.complete(Optional.empty());
        } catch (SchemaException wrong) {
            out.println(wrong.getMessage());
            data.complete(Optional.empty());
        } catch (Throwable failed) {
            data.completeExceptionally(failed);
        }
    }

    /** The files' content; empty where they have faults. */
    Optional<SeedData> await() {
        try {
            return data.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }
}
