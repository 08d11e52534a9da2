package io.lianxin.ingest.start;

import io.lianxin.graph.StartupPhases;
import io.lianxin.ingest.Fingerprint;
import io.lianxin.ingest.Loader;
import io.lianxin.ingest.SeedDataReader;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

import java.util.concurrent.CompletableFuture;

/** Checks and loads the record before the web server starts, which has a later phase. */
final class LoadOnStart implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LoadOnStart.class);

    private final IngestProperties properties;
    private final Loader loader;
    private final StartupPhases phases;
    private volatile boolean running;

    LoadOnStart(IngestProperties properties, Loader loader, StartupPhases phases) {
        this.properties = properties;
        this.loader = loader;
        this.phases = phases;
    }

    @Override
    public void start() {
        var known =
                phases.measure("record", () -> loader.loaded(Fingerprint.of(properties.folders())));
        LOG.info("{}", known.orElseGet(this::load));
        running = true;
    }

    /** The database makes its indexes while the records are read and checked. */
    private Loader.Loaded load() {
        var folders = properties.folders();
        var indexes =
                CompletableFuture.runAsync(() -> loader.prepare(SeedDataReader.model(folders)))
                        .handle((done, failure) -> failure);
        var data = phases.measure("check", () -> SeedDataReader.read(folders));
        return phases.measure(
                "load",
                () -> {
                    // what failed is tried again by the load, which says what is wrong
                    indexes.join();
                    return loader.load(data, false);
                });
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
