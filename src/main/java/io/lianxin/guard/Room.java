package io.lianxin.guard;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A room for some operations, before whose door some more may wait, each for a while. */
final class Room {

    private final Semaphore places;
    private final AtomicInteger waiting = new AtomicInteger();
    private final int size;
    private final int queue;
    private final Duration patience;
    private final String refusal;

    /**
     * An empty room.
     *
     * @param size how many are in it at a time
     * @param queue how many wait
     * @param patience how long each waits
     * @param refusal the words for who does not come in
     */
    Room(int size, int queue, Duration patience, String refusal) {
        this.places = new Semaphore(size);
        this.size = size;
        this.queue = queue;
        this.patience = patience;
        this.refusal = refusal;
    }

    void enter() {
        if (!places.tryAcquire() && !isReached()) {
            throw new CrowdedException(refusal);
        }
    }

    private boolean isReached() {
        if (waiting.incrementAndGet() > queue) {
            waiting.decrementAndGet();
            return false;
        }
        try {
            return places.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            waiting.decrementAndGet();
        }
    }

    void leave() {
        places.release();
    }

    int inside() {
        return size - places.availablePermits();
    }

    int waiting() {
        return waiting.get();
    }
}
