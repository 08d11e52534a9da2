package io.lianxin.graph.bolt;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Query;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

/** One read transaction for all statements, so that one member of the cluster answers them all. */
final class SharedTransaction implements Runner {

    private final Session session;
    private @Nullable Transaction transaction;
    private boolean answered;

    SharedTransaction(Session session) {
        this.session = session;
    }

    @Override
    public Result run(Query query, TransactionConfig limits) {
        Transaction current = transaction;
        if (current == null) {
            current = session.beginTransaction(limits);
            transaction = current;
        }
        return current.run(query);
    }

    @Override
    public void answered() {
        answered = true;
    }

    @Override
    public boolean mayRepeat() {
        return !answered;
    }

    @Override
    public void reset() {
        Transaction failed = transaction;
        transaction = null;
        answered = false;
        if (failed != null) {
            close(failed);
        }
    }

    private static void close(Transaction transaction) {
        try {
            transaction.close();
        } catch (Neo4jException lost) {
            // nothing was written; the server ends what it cannot reach any more
        }
    }
}
