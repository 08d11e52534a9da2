package io.lianxin.graph;

/** The reading side of the door: opens one session for each operation. */
@FunctionalInterface
public interface GraphReader {

    /**
     * Opens a session; the caller closes it. Opening costs no round trip.
     *
     * @return a session for one operation, to be used by one thread at a time
     */
    ReadSession open();
}
