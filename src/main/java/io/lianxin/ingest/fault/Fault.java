package io.lianxin.ingest.fault;

/**
 * One thing that is wrong in the files.
 *
 * @param place where it is written
 * @param what what is wrong, a clause without a full stop
 * @param remedy what would mend it, a clause without a full stop, or a question
 */
public record Fault(RowPlace place, String what, String remedy) {

    @Override
    public String toString() {
        return place + ": " + what + ". " + remedy + (remedy.endsWith("?") ? "" : ".");
    }
}
