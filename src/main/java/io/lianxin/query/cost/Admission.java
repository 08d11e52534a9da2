package io.lianxin.query.cost;

/**
 * Decides when an operation whose cost is known may be run. It stands in the GraphQL context under
 * its own class, and is asked before the first statement.
 */
@FunctionalInterface
public interface Admission {

    /**
     * Waits until the operation may be run, or refuses it by throwing.
     *
     * @param estimated what it was charged
     */
    void admit(long estimated);
}
