package io.lianxin.web.export;

import io.lianxin.query.fault.ErrorCode;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Lets each client make one file at a time, and all together a few, each for a limited time. A
 * client is an address of the network. What takes too long is given up by the caller's thread; its
 * place is free when its last statement has ended.
 */
public final class ExportGate implements AutoCloseable {

    private static final long SOON = 1;

    private final ExportLimits limits;
    private final Semaphore together;
    private final ConcurrentHashMap<String, Turn> turns = new ConcurrentHashMap<>();
    private final ExecutorService threads =
            Executors.newCachedThreadPool(
                    task -> Thread.ofPlatform().daemon().name("export").unstarted(task));

    /** The turns of one client. */
    private static final class Turn {

        private final Semaphore one = new Semaphore(1, true);
        private int waiting;
    }

    ExportGate(ExportLimits limits) {
        this.limits = limits;
        this.together = new Semaphore(limits.together(), true);
    }

    /**
     * What a file may be.
     *
     * @return the limits
     */
    public ExportLimits limits() {
        return limits;
    }

    /**
     * Makes a file when it is its turn.
     *
     * @param request who asks
     * @param export makes the file, on another thread
     * @param <T> what it makes
     * @return what it made
     * @throws ExportRefused where the turn does not come, or the file takes too long
     */
    public <T> T pass(HttpServletRequest request, Supplier<T> export) {
        return pass(String.valueOf(request.getRemoteAddr()), export);
    }

    <T> T pass(String client, Supplier<T> export) {
        var turn = join(client);
        if (!isReached(turn.one)) {
            leave(client);
            throw new ExportRefused(
                    HttpStatus.TOO_MANY_REQUESTS,
                    ErrorCode.EXPORT_BUSY,
                    SOON,
                    "Another file is already being prepared for you; each client gets one at a"
                            + " time. Ask again when it has come.");
        }
        if (!isReached(together)) {
            turn.one.release();
            leave(client);
            throw new ExportRefused(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    ErrorCode.EXPORTS_BUSY,
                    Math.max(SOON, limits.patience().toSeconds()),
                    "As many files are being made as may be at a time. Ask again soon.");
        }
        var work =
                CompletableFuture.supplyAsync(export, threads)
                        .whenComplete((made, fault) -> {
                            together.release();
                            turn.one.release();
                            leave(client);
                        });
        return result(work);
    }

    private <T> T result(CompletableFuture<T> work) {
        try {
            return work.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            throw new ExportRefused(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    ErrorCode.EXPORT_TOO_SLOW,
                    limits.time().toSeconds(),
                    "The file was not made within %d seconds. Ask for fewer records or fields, or for several parts."
                            .formatted(limits.time().toSeconds()));
        } catch (ExecutionException failed) {
            throw switch (failed.getCause()) {
                case RuntimeException own -> own;
                case null, default -> new IllegalStateException(failed);
            };
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private Turn join(String client) {
        return turns.compute(
                client,
                (same, known) -> {
                    var turn = known == null ? new Turn() : known;
                    turn.waiting++;
                    return turn;
                });
    }

    private void leave(String client) {
        turns.computeIfPresent(client, (same, turn) -> --turn.waiting == 0 ? null : turn);
    }

    private boolean isReached(Semaphore turn) {
        try {
            return turn.tryAcquire(limits.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Lets the threads end. */
    @Override
    public void close() {
        threads.shutdown();
    }
}
