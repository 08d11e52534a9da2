package io.lianxin.graph.inprocess;

import io.lianxin.graph.GraphWriter.Change;
import io.lianxin.graph.GraphWriter.Contents;
import io.lianxin.graph.GraphWriter.GraphLink;
import io.lianxin.graph.GraphWriter.GraphNode;
import io.lianxin.graph.GraphWriter.NodeKey;
import io.lianxin.graph.Row;
import io.lianxin.graph.Statement;
import io.lianxin.graph.index.IndexDefinition;

import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * One transaction of the embedded database. Nodes, relationships and indexes are created by its
 * Java API: no statement has to be planned for them.
 */
record InProcessChange(Transaction transaction) implements Change {

    @Override
    public List<Row> run(Statement statement) {
        return InProcessFailures.translated(() -> {
            try (Result result = transaction.execute(statement.text(), statement.parameters())) {
                return InProcessRows.of(result);
            }
        });
    }

    @Override
    public void add(NodeKey key, List<GraphNode> nodes, List<GraphLink> links) {
        InProcessFailures.translated(() -> {
            nodes().add(key, nodes, links);
            return null;
        });
    }

    @Override
    public Contents contents(NodeKey key) {
        return InProcessFailures.translated(() -> nodes().contents(key));
    }

    @Override
    public void unique(String name, NodeKey key) {
        InProcessFailures.translated(() -> {
            schema().unique(name, key);
            return null;
        });
    }

    @Override
    public Map<String, Object> find(NodeKey key, Object value) {
        return InProcessFailures.translated(() -> nodes().find(key, value));
    }

    @Override
    public Map<String, Object> hold(NodeKey key, Object value, Map<String, Object> initial) {
        return InProcessFailures.translated(() -> nodes().hold(key, value, initial));
    }

    @Override
    public void set(NodeKey key, Object value, Map<String, Object> properties) {
        InProcessFailures.translated(() -> {
            nodes().set(key, value, properties);
            return null;
        });
    }

    private InProcessNodes nodes() {
        return new InProcessNodes(transaction);
    }

    @Override
    public Map<String, IndexDefinition> indexes() {
        return InProcessFailures.translated(() -> schema().ours());
    }

    @Override
    public void drop(Collection<IndexDefinition> indexes) {
        InProcessFailures.translated(() -> {
            indexes.forEach(schema()::drop);
            return null;
        });
    }

    @Override
    public void create(Collection<IndexDefinition> indexes) {
        InProcessFailures.translated(() -> {
            schema().create(indexes);
            return null;
        });
    }

    @Override
    public void awaitIndexes(Duration patience) {
        InProcessFailures.translated(() -> {
            schema().await(patience);
            return null;
        });
    }

    private InProcessIndexes schema() {
        return new InProcessIndexes(transaction.schema());
    }
}
