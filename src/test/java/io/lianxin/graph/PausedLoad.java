package io.lianxin.graph;

import io.lianxin.graph.GraphWriter.Change;
import io.lianxin.graph.LoadBracket.Stage;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

/** A load on a thread of its own that stops after one of its commits until it is told to go on. */
public final class PausedLoad implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 60;

    private final CountDownLatch paused = new CountDownLatch(1);
    private final CountDownLatch resumed = new CountDownLatch(1);
    private final LoadBracket bracket;

    /**
     * A load that does not run yet.
     *
     * @param writer changes the database
     * @param where the commit after which it pauses
     */
    public PausedLoad(GraphWriter writer, Stage where) {
        this.bracket =
                new LoadBracket(
                        writer,
                        stage -> {
                            if (stage == where) {
                                paused.countDown();
                                await(resumed);
                            }
                        });
    }

    /**
     * Starts the load.
     *
     * @param release the new release; its hash is {@code hash of <release>}
     * @param change writes the record in its transaction, for the release
     * @return the new version, when the load is through
     */
    public CompletableFuture<RecordVersion> start(
            String release, BiConsumer<Change, String> change) {
        return CompletableFuture.supplyAsync(() ->
                bracket.load(release, "hash of " + release, to -> change.accept(to, release)));
    }

    /** Waits until the load has come to its pause. */
    public void awaitPause() {
        await(paused);
    }

    /** Lets the load go on. */
    public void resume() {
        resumed.countDown();
    }

    /** Lets the load go on, whatever the test did. */
    @Override
    public void close() {
        resume();
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Nothing happened in " + PATIENCE_SECONDS + " s.");
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }
}
