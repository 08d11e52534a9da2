package io.lianxin.guard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.github.bucket4j.Bucket;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Lets each client ask so often: a bucket of tokens, one a request, that fills again as time goes
 * by. Of clients that have long been silent nothing is remembered, and of many only so many.
 */
public final class ClientRates {

    private static final int CLIENTS = 50_000;
    private static final Duration SILENCE = Duration.ofMinutes(10);

    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(CLIENTS).expireAfterAccess(SILENCE).build();
    private final long burst;
    private final long tokens;
    private final Duration time;

    /**
     * Full buckets for all.
     *
     * @param burst how many requests a bucket holds
     * @param tokens how many come back in a while
     * @param time the while
     */
    public ClientRates(long burst, long tokens, Duration time) {
        this.burst = burst;
        this.tokens = tokens;
        this.time = time;
    }

    /**
     * What is left to a client.
     *
     * @param isGranted whether the request may be answered
     * @param limit how many requests a full bucket holds
     * @param left how many are in it now
     * @param full seconds until it is full
     * @param again seconds until the next request may be answered; 0 where it may now
     */
    public record Left(boolean isGranted, long limit, long left, long full, long again) {}

    /**
     * Takes one request from a client's bucket.
     *
     * @param client who asks
     * @return whether it was there, and what is left
     */
    public Left take(String client) {
        var probe = buckets.get(client, unknown -> bucket()).tryConsumeAndReturnRemaining(1);
        return new Left(
                probe.isConsumed(),
                burst,
                probe.getRemainingTokens(),
                seconds(probe.getNanosToWaitForReset()),
                probe.isConsumed() ? 0 : seconds(probe.getNanosToWaitForRefill()));
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(burst).refillGreedy(tokens, time))
                .build();
    }

    private static long seconds(long nanos) {
        return TimeUnit.NANOSECONDS.toSeconds(nanos + TimeUnit.SECONDS.toNanos(1) - 1);
    }
}
