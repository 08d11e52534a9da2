package io.lianxin.graph.bolt;

import org.neo4j.driver.Query;
import org.neo4j.driver.Result;
import org.neo4j.driver.TransactionConfig;

/** How a session runs its statements. */
sealed interface Runner permits AutoCommit, SharedTransaction {

    /**
     * Runs a statement; its result may still fail while it is read.
     *
     * @param query the statement
     * @param limits how long it may take; of a shared transaction, the first one's hold
     * @return the open result
     */
    Result run(Query query, TransactionConfig limits);

    /** The statement that ran last was read to its end. */
    void answered();

    /**
     * Whether a statement that failed may be sent once more.
     *
     * @return false when earlier statements' answers hang on the same transaction
     */
    boolean mayRepeat();

    /** Forgets a failed attempt. */
    void reset();
}
