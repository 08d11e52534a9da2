package io.lianxin.web.dump;

import io.lianxin.export.dump.Dump;
import io.lianxin.export.dump.DumpMaker;
import io.lianxin.export.dump.KeptDumps;
import io.lianxin.graph.ReadSession;
import io.lianxin.graph.RecordVersion;
import io.lianxin.graph.SequenceLock;
import io.lianxin.graph.watch.Edition;
import io.lianxin.graph.watch.RecordWatch;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Has the dump of the present record: made when somebody first asks for it, so that no load takes
 * longer, kept until the record changes, and over restarts.
 */
final class DumpShelf implements AutoCloseable {

    private final SequenceLock lock;
    private final RecordWatch watch;
    private final DumpMaker maker;
    private final Path directory;
    private final Duration patience;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    task -> Thread.ofPlatform().daemon().name("dump").unstarted(task));
    private @Nullable Making latest;

    /**
     * Makes an empty shelf.
     *
     * @param lock reads from one version
     * @param watch says whether the record has changed
     * @param maker makes a dump
     * @param directory takes the archives; made where it is not there
     * @param patience how long a caller waits for the making
     */
    DumpShelf(
            SequenceLock lock,
            RecordWatch watch,
            DumpMaker maker,
            Path directory,
            Duration patience) {
        this.lock = lock;
        this.watch = watch;
        this.maker = maker;
        this.directory = directory;
        this.patience = patience;
    }

    /** The dump of an edition, there or coming. */
    private record Making(Edition edition, CompletableFuture<Dump> dump) {}

    /**
     * The dump of the present record.
     *
     * @return the archive
     * @throws DumpNotReady where it takes longer than callers wait
     */
    Dump dump() {
        try {
            return making(watch.edition()).get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            throw new DumpNotReady();
        } catch (ExecutionException failed) {
            throw switch (failed.getCause()) {
                case RuntimeException own -> own;
                case null, default -> new IllegalStateException(failed);
            };
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new DumpNotReady();
        }
    }

    private synchronized CompletableFuture<Dump> making(Edition edition) {
        var known = latest;
        if (known != null
                && known.edition.equals(edition)
                && !known.dump.isCompletedExceptionally()) {
            return known.dump;
        }
        boolean isFirst = known == null;
        var making = CompletableFuture.supplyAsync(() -> made(edition, isFirst), thread);
        latest = new Making(edition, making);
        return making;
    }

    /** What a former run of the program has made is as good. */
    private Dump made(Edition edition, boolean mayBeKept) {
        var kept = new KeptDumps(directory);
        try {
            Files.createDirectories(directory);
            var before = mayBeKept ? kept.of(edition.version()).orElse(null) : null;
            var dump = before == null ? lock.readKnowing(this::make).value() : before;
            kept.keepOnly(dump);
            return dump;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(
                    "The dump cannot be kept in "
                            + directory
                            + ". Let the program write there, or name another directory by"
                            + " `lianxin.dump.directory`.",
                    unwritable);
        }
    }

    private Dump make(ReadSession session, RecordVersion version) {
        try {
            return maker.make(session, version, LocalDate.now(ZoneOffset.UTC), directory);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Lets the thread end. */
    @Override
    public void close() {
        thread.shutdown();
    }
}
