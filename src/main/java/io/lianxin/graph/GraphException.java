package io.lianxin.graph;

import org.jspecify.annotations.Nullable;

/** A statement could not be answered. */
public class GraphException extends RuntimeException {

    /** Why a statement could not be answered. */
    public enum Reason {
        /** The database cannot be reached or cannot answer now; later it may. */
        UNAVAILABLE,
        /** The statement took longer than it may. */
        TIMED_OUT,
        /** The statement needs more memory than it may have; asking again does not help. */
        TOO_LARGE,
        /** The statement would have written; nothing was changed. */
        WRITE_REFUSED,
        /** The statement or its result is wrong: a fault of this program. */
        FAULTY
    }

    private final Reason reason;

    /**
     * An exception with its reason.
     *
     * @param reason why
     * @param message what happened, and the remedy
     * @param cause what the database reported, if it did
     */
    public GraphException(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /**
     * Why the statement could not be answered.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }
}
