package io.lianxin.graph.inprocess;

import io.lianxin.graph.GraphException;
import io.lianxin.graph.GraphException.Reason;
import io.lianxin.graph.GraphWriter.Change;
import io.lianxin.graph.GraphWriter.NewLink;
import io.lianxin.graph.GraphWriter.NewNode;
import io.lianxin.graph.GraphWriter.NodeKey;
import io.lianxin.graph.Row;
import io.lianxin.graph.Statement;
import io.lianxin.graph.index.IndexDefinition;

import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.RelationshipType;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;

import java.lang.reflect.Array;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
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
    public void add(NodeKey key, List<NewNode> nodes, List<NewLink> links) {
        InProcessFailures.translated(() -> {
            Map<Object, Node> known = HashMap.newHashMap(nodes.size());
            nodes.forEach(node -> known.put(node.properties().get(key.property()), create(node)));
            links.forEach(link ->
                    known.computeIfAbsent(link.from(), value -> find(key, value))
                            .createRelationshipTo(
                                    known.computeIfAbsent(link.to(), value -> find(key, value)),
                                    RelationshipType.withName(link.type())));
            return null;
        });
    }

    private Node create(NewNode node) {
        Node created =
                transaction.createNode(
                        node.labels().stream().map(Label::label).toArray(Label[]::new));
        node.properties().forEach((name, value) -> created.setProperty(name, stored(value)));
        return created;
    }

    /** The database's API takes arrays for lists; one that is empty has no kind. */
    private static Object stored(Object value) {
        if (!(value instanceof List<?> list)) {
            return value;
        }
        return list.isEmpty()
                ? new String[0]
                : list.toArray(
                        size -> (Object[]) Array.newInstance(list.getFirst().getClass(), size));
    }

    private Node find(NodeKey key, Object value) {
        Node found = transaction.findNode(Label.label(key.label()), key.property(), value);
        if (found == null) {
            throw new GraphException(
                    Reason.FAULTY,
                    "A relationship was to be created at the %s whose %s is %s, and there is none."
                            .formatted(key.label(), key.property(), value),
                    null);
        }
        return found;
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
