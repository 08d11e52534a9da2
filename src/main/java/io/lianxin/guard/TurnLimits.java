package io.lianxin.guard;

import java.time.Duration;

/**
 * How many operations are run at a time.
 *
 * @param running how many; 0 for four times as many as there are processors
 * @param waiting how many more may wait
 * @param patience how long each waits
 * @param dear from which cost on an operation is dear
 * @param dearRunning how many dear ones are run at a time; 0 for half as many as there are
 *     processors
 * @param dearWaiting how many more dear ones may wait
 * @param dearPatience how long each waits
 */
public record TurnLimits(
        int running,
        int waiting,
        Duration patience,
        long dear,
        int dearRunning,
        int dearWaiting,
        Duration dearPatience) {

    private static final int LEAST = 8;
    private static final int EACH = 4;

    /** Puts numbers in the places of what is left open. */
    public TurnLimits {
        int processors = Runtime.getRuntime().availableProcessors();
        running = running == 0 ? Math.max(LEAST, EACH * processors) : running;
        dearRunning = dearRunning == 0 ? Math.max(1, processors / 2) : dearRunning;
    }
}
