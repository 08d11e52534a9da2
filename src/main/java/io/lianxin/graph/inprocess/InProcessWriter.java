package io.lianxin.graph.inprocess;

import io.lianxin.graph.GraphWriter;

import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Transaction;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Changes the embedded database in its own transactions, without Bolt.
 *
 * @param database the running database
 */
public record InProcessWriter(GraphDatabaseService database) implements GraphWriter {

    @Override
    public <T> T change(Duration timeout, Function<Change, T> work) {
        try (Transaction transaction = begin(timeout)) {
            T result = work.apply(new InProcessChange(transaction));
            InProcessFailures.translated(() -> {
                transaction.commit();
                return null;
            });
            return result;
        }
    }

    private Transaction begin(Duration timeout) {
        return InProcessFailures.translated(
                () -> database.beginTx(timeout.toMillis(), TimeUnit.MILLISECONDS));
    }
}
