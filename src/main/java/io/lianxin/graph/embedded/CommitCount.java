package io.lianxin.graph.embedded;

import io.lianxin.graph.watch.Commits;

import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.event.TransactionData;
import org.neo4j.graphdb.event.TransactionEventListenerAdapter;

import java.util.concurrent.atomic.AtomicLong;

/** Counts the commits of the embedded database, whichever way they came in. */
final class CommitCount extends TransactionEventListenerAdapter<Object> implements Commits {

    private final AtomicLong count = new AtomicLong();

    @Override
    public void afterCommit(TransactionData data, Object state, GraphDatabaseService database) {
        count.incrementAndGet();
    }

    @Override
    public long count() {
        return count.get();
    }
}
