package io.lianxin.graph.bolt;

import org.neo4j.driver.Query;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;

/** Each statement by itself: saves two round trips and loses the driver's retry. */
record AutoCommit(Session session) implements Runner {

    @Override
    public Result run(Query query, TransactionConfig limits) {
        return session.run(query, limits);
    }

    @Override
    public void answered() {
        // the next statement does not hang on this one
    }

    @Override
    public boolean mayRepeat() {
        return true;
    }

    @Override
    public void reset() {
        // nothing is left of a failed statement
    }
}
