package io.lianxin.graph.bolt;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Query;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;

/** One read transaction for all statements, so that one member of the cluster answers them all. */
final class SharedTransaction implements Runner {

    private final Session session;
    private final TransactionConfig limits;
    private @Nullable Transaction transaction;
    private int answered;

    SharedTransaction(Session session, TransactionConfig limits) {
        this.session = session;
        this.limits = limits;
    }

    @Override
    public Result run(Query query) {
        Transaction current = transaction;
        if (current == null) {
            current = session.beginTransaction(limits);
            transaction = current;
        }
        Result result = current.run(query);
        answered++;
        return result;
    }

    @Override
    public boolean mayRepeat() {
        return answered <= 1;
    }

    @Override
    public void reset() {
        Transaction failed = transaction;
        transaction = null;
        answered = 0;
        if (failed != null) {
            failed.close();
        }
    }
}
