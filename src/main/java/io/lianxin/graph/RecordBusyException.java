package io.lianxin.graph;

/** The record changed under an operation each time that it was tried. */
public final class RecordBusyException extends RuntimeException {

    /**
     * An exception that names the last version seen.
     *
     * @param version the last version seen
     * @param attempts how often the operation was tried
     */
    public RecordBusyException(RecordVersion version, int attempts) {
        super(
                "The record is being changed (version "
                        + version.number()
                        + "); the answer was not from one version in "
                        + attempts
                        + " attempts. Ask again in a moment.");
    }
}
