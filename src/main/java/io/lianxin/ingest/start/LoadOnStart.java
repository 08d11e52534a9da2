package io.lianxin.ingest.start;

import io.lianxin.graph.StartupPhases;
import io.lianxin.ingest.Fingerprint;
import io.lianxin.ingest.Folders;
import io.lianxin.ingest.Loader;
import io.lianxin.ingest.SeedData;
import io.lianxin.ingest.SeedDataReader;
import io.lianxin.mapping.SchemaModel;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * Loads the record before the web server starts. Reading and checking the files, and making
 * indexes, take as long as writing; both begin as soon as the database is open (reading, in a new
 * directory, before that), while the rest of the program is put together.
 */
final class LoadOnStart implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LoadOnStart.class);

    private final Loader loader;
    private final StartupPhases phases;
    private final boolean isNew;
    private final CompletableFuture<Optional<Loader.Loaded>> known;
    private final CompletableFuture<Optional<SeedData>> data;
    private final CompletableFuture<Void> indexes;
    private volatile boolean running;

    LoadOnStart(
            Folders folders,
            SchemaModel model,
            Loader loader,
            StartupPhases phases,
            Optional<ReadAhead> ahead) {
        this.loader = loader;
        this.phases = phases;
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        this.isNew = ahead.isPresent();
        this.known =
                isNew
                        ? CompletableFuture.completedFuture(Optional.empty())
                        : CompletableFuture.supplyAsync(
                                () -> loader.loaded(Fingerprint.of(folders)), threads);
        this.data =
                ahead.map(reading -> reading.data().thenApply(Optional::of))
                        .orElseGet(() ->
                                known.thenApplyAsync(loaded -> read(loaded, folders), threads));
        this.indexes = known.thenAcceptAsync(loaded -> prepare(loaded, model), threads);
    }

    private static Optional<SeedData> read(Optional<Loader.Loaded> loaded, Folders folders) {
        return loaded.isPresent() ? Optional.empty() : Optional.of(SeedDataReader.read(folders));
    }

    private void prepare(Optional<Loader.Loaded> loaded, SchemaModel model) {
        if (loaded.isEmpty()) {
            loader.prepare(model);
        }
    }

    @Override
    public void start() {
        var already = phases.measure("record", () -> await(known::join));
        LOG.info("{}", already.orElseGet(this::load));
        running = true;
    }

    private Loader.Loaded load() {
        var checked = phases.measure("check", () -> await(data::join)).orElseThrow();
        phases.measure("indexes", () -> indexes.handle((done, failure) -> failure).join());
        // where the indexes failed, the load tries again and says what is wrong
        return phases.measure("load", () -> loader.load(checked, isNew));
    }

    /** What was done ahead, or what it threw. */
    private static <T> T await(Supplier<T> ahead) {
        try {
            return ahead.get();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
