package io.lianxin.graph.bolt;

import io.lianxin.graph.GraphWriter;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.util.Objects;
import java.util.function.Function;

/**
 * Changes the database over Bolt, in Spring's transactions.
 *
 * @param client sends the statements
 * @param transactions the client's transactions
 */
public record BoltWriter(Neo4jClient client, PlatformTransactionManager transactions)
        implements GraphWriter {

    @Override
    public <T> T change(Duration timeout, Function<Change, T> work) {
        TransactionTemplate template = new TransactionTemplate(transactions);
        template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        template.setTimeout(Math.toIntExact(timeout.toSeconds()));
        return BoltFailures.translated(() ->
                Objects.requireNonNull(
                        template.execute(status -> work.apply(new BoltChange(client)))));
    }
}
