package io.lianxin.ingest.start;

import io.lianxin.graph.StartupPhases;
import io.lianxin.ingest.Loader;
import io.lianxin.ingest.SeedDataReader;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

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
        var data = phases.measure("check", () -> SeedDataReader.read(properties.folders()));
        var loaded = phases.measure("load", () -> loader.load(data, false));
        LOG.info("{}", loaded);
        running = true;
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
