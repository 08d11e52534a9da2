package io.lianxin.graph.watch;

/** Counts what was committed to a database that runs in this process. */
@FunctionalInterface
public interface Commits {

    /**
     * How many transactions have changed something.
     *
     * @return a number that has grown before a commit is reported to who made it
     */
    long count();
}
