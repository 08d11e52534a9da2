package io.lianxin.graph.limit;

import io.lianxin.graph.GraphException;

import org.jspecify.annotations.Nullable;

import java.io.Serial;

/** The database was not reached, or went silent: another statement would fare no better now. */
public final class DatabaseLost extends GraphException {

    @Serial private static final long serialVersionUID = 1;

    /**
     * A loss.
     *
     * @param message what happened, and the remedy
     * @param cause what the driver reported, if it did
     */
    public DatabaseLost(String message, @Nullable Throwable cause) {
        super(Reason.UNAVAILABLE, message, cause);
    }
}
