package io.lianxin.guard;

import io.lianxin.query.cost.Admission;

/**
 * Gives operations their turns, so that what is slow never keeps what is quick from being answered.
 * An operation begins among all others; as soon as its cost is known and is high, it gives back its
 * place and waits for one of the few that dear ones have. Who would wait too long is told so at
 * once.
 */
public final class Turns {

    private final Room all;
    private final Room dear;
    private final long cost;

    /**
     * Turns for all operations of the program.
     *
     * @param limits how many have one at a time
     */
    public Turns(TurnLimits limits) {
        this.all =
                new Room(
                        limits.running(),
                        limits.waiting(),
                        limits.patience(),
                        "More is being asked than can be answered now; your question was not begun."
                                + " Ask again in a moment.");
        this.dear =
                new Room(
                        limits.dearRunning(),
                        limits.dearWaiting(),
                        limits.dearPatience(),
                        "As many dear questions are being answered as may be at a time; yours was"
                                + " not begun. Ask again in a moment, or ask for less: a smaller"
                                + " page, fewer levels or a narrower filter.");
        this.cost = limits.dear();
    }

    /**
     * Takes a turn.
     *
     * @return the turn, to be closed by who took it
     * @throws CrowdedException when there is none in time
     */
    public Turn take() {
        all.enter();
        return new Turn();
    }

    /**
     * How many operations are being run.
     *
     * @return with the dear ones
     */
    public int running() {
        return all.inside() + dear.inside();
    }

    /**
     * How many dear operations are being run.
     *
     * @return at most as many as may be
     */
    public int dearRunning() {
        return dear.inside();
    }

    /**
     * How many operations wait for their turns.
     *
     * @return with the dear ones
     */
    public int waiting() {
        return all.waiting() + dear.waiting();
    }

    /** The turn of one operation, used by one thread. */
    public final class Turn implements Admission, AutoCloseable {

        private enum Held {
            ALL,
            NONE,
            DEAR
        }

        private Held held = Held.ALL;

        private Turn() {}

        @Override
        public void admit(long estimated) {
            if (estimated >= cost && held == Held.ALL) {
                all.leave();
                held = Held.NONE;
                dear.enter();
                held = Held.DEAR;
            }
        }

        /** Gives back the place. */
        @Override
        public void close() {
            switch (held) {
                case ALL -> all.leave();
                case DEAR -> dear.leave();
                case NONE -> {}
            }
            held = Held.NONE;
        }
    }
}
