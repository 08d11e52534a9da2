package io.lianxin.bench.invent;

import java.util.List;
import java.util.SplittableRandom;

/** Random choices that are the same for the same seed on every machine. */
public final class Chance {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final SplittableRandom random;

    /**
     * Choices of one stream, which no other stream changes.
     *
     * @param seed the seed
     * @param stream the number of the stream
     */
    public Chance(long seed, int stream) {
        this.random = new SplittableRandom(seed * GOLDEN + stream);
    }

    /**
     * Any number from 0, each as likely.
     *
     * @param bound more than any
     * @return the number
     */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    /**
     * True in a share of all cases.
     *
     * @param share from 0 to 1
     * @return true or false
     */
    public boolean in(double share) {
        return random.nextDouble() < share;
    }

    /**
     * Any of several, each as likely.
     *
     * @param all at least one
     * @param <T> what they are
     * @return one of them
     */
    public <T> T of(List<T> all) {
        return all.get(below(all.size()));
    }

    /**
     * Any number from 0, the k-th with a likelihood of about 1 / k: Zipf's law.
     *
     * @param bound more than any
     * @return the number
     */
    public int skewed(int bound) {
        double uniform = random.nextDouble();
        int rank = (int) StrictMath.exp(uniform * StrictMath.log(bound + 1.0)) - 1;
        return Math.min(Math.max(rank, 0), bound - 1);
    }

    /**
     * Any of several, the first most often.
     *
     * @param all at least one
     * @param <T> what they are
     * @return one of them
     */
    public <T> T skewedOf(List<T> all) {
        return all.get(skewed(all.size()));
    }
}
