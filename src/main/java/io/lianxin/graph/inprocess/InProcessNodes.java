package io.lianxin.graph.inprocess;

import io.lianxin.graph.GraphException;
import io.lianxin.graph.GraphException.Reason;
import io.lianxin.graph.GraphWriter.Contents;
import io.lianxin.graph.GraphWriter.GraphLink;
import io.lianxin.graph.GraphWriter.GraphNode;
import io.lianxin.graph.GraphWriter.NodeKey;
import io.lianxin.graph.value.PlainValues;

import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.Direction;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.RelationshipType;
import org.neo4j.graphdb.ResourceIterator;
import org.neo4j.graphdb.Transaction;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;

/** Nodes and relationships as one transaction of the embedded database sees and makes them. */
record InProcessNodes(Transaction transaction) {

    void add(NodeKey key, List<GraphNode> nodes, List<GraphLink> links) {
        Map<Object, Node> known = HashMap.newHashMap(nodes.size());
        nodes.forEach(node -> known.put(node.properties().get(key.property()), create(node)));
        links.forEach(link ->
                known.computeIfAbsent(link.from(), value -> end(key, value))
                        .createRelationshipTo(
                                known.computeIfAbsent(link.to(), value -> end(key, value)),
                                RelationshipType.withName(link.type())));
    }

    private Node create(GraphNode node) {
        Node created =
                transaction.createNode(
                        node.labels().stream().map(Label::label).toArray(Label[]::new));
        write(created, node.properties());
        return created;
    }

    private static void write(Node node, Map<String, Object> properties) {
        properties.forEach((name, value) -> node.setProperty(name, stored(value)));
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

    private Node end(NodeKey key, Object value) {
        Node found = node(key, value);
        if (found == null) {
            throw new GraphException(
                    Reason.FAULTY,
                    "A relationship was to be created at the %s whose %s is %s, and there is none."
                            .formatted(key.label(), key.property(), value),
                    null);
        }
        return found;
    }

    private @Nullable Node node(NodeKey key, Object value) {
        return transaction.findNode(Label.label(key.label()), key.property(), value);
    }

    Contents contents(NodeKey key) {
        List<GraphNode> nodes = new ArrayList<>();
        List<GraphLink> links = new ArrayList<>();
        try (ResourceIterator<Node> all = transaction.findNodes(Label.label(key.label()))) {
            while (all.hasNext()) {
                Node node = all.next();
                nodes.add(new GraphNode(labels(node), properties(node)));
                links.addAll(links(node, key));
            }
        }
        return new Contents(nodes, links);
    }

    private static List<String> labels(Node node) {
        return StreamSupport.stream(node.getLabels().spliterator(), false)
                .map(Label::name)
                .toList();
    }

    private static Map<String, Object> properties(Node node) {
        Map<String, Object> properties = new LinkedHashMap<>();
        node.getAllProperties()
                .forEach((name, value) ->
                        properties.put(name, Objects.requireNonNull(PlainValues.plain(value))));
        return properties;
    }

    private static List<GraphLink> links(Node node, NodeKey key) {
        List<GraphLink> links = new ArrayList<>();
        for (Relationship link : node.getRelationships(Direction.OUTGOING)) {
            Node end = link.getEndNode();
            if (end.hasLabel(Label.label(key.label()))) {
                links.add(
                        new GraphLink(
                                node.getProperty(key.property()),
                                link.getType().name(),
                                end.getProperty(key.property())));
            }
        }
        return links;
    }

    Map<String, Object> find(NodeKey key, Object value) {
        Node node = node(key, value);
        return node == null ? Map.of() : properties(node);
    }

    Map<String, Object> hold(NodeKey key, Object value, Map<String, Object> initial) {
        Node node = node(key, value);
        if (node == null) {
            node = transaction.createNode(Label.label(key.label()));
            node.setProperty(key.property(), value);
            write(node, initial);
        }
        transaction.acquireWriteLock(node);
        return properties(node);
    }

    void set(NodeKey key, Object value, Map<String, Object> properties) {
        write(end(key, value), properties);
    }
}
