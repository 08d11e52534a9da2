package io.lianxin.graph;

import io.lianxin.graph.index.IndexDefinition;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** The writing side of the door: each change is a transaction, kept whole or not at all. */
@FunctionalInterface
public interface GraphWriter {

    /**
     * Makes a change in a transaction of its own, also where another one is open on this thread.
     *
     * @param timeout how long the transaction may take
     * @param work makes the change; what it throws is thrown here, and nothing is kept
     * @param <T> what the work yields
     * @return what the work yields, when the change is committed
     */
    <T> T change(Duration timeout, Function<Change, T> work);

    /**
     * Makes a change that yields nothing, as {@link #change}.
     *
     * @param timeout how long the transaction may take
     * @param work makes the change
     */
    default void write(Duration timeout, Consumer<Change> work) {
        change(
                timeout,
                change -> {
                    work.accept(change);
                    return true;
                });
    }

    /** What can be done in one transaction. */
    interface Change {

        /** How many rows travel at once: a row takes some hundred bytes. */
        int BATCH = 5000;

        /**
         * Runs a statement, which may write.
         *
         * @param statement the statement
         * @return all its rows
         */
        List<Row> run(Statement statement);

        /**
         * Runs a statement for many rows, some thousand at once.
         *
         * @param cypher the statement; it unwinds {@code $rows}
         * @param rows the rows, as a parameter can hold them
         */
        default void each(String cypher, List<?> rows) {
            for (int from = 0; from < rows.size(); from += BATCH) {
                var batch = rows.subList(from, Math.min(from + BATCH, rows.size()));
                run(new Statement(cypher, Map.of("rows", batch)));
            }
        }

        /**
         * Adds nodes, and relationships between nodes old or new.
         *
         * @param key tells all these nodes apart
         * @param nodes what is created first
         * @param links what is created then; both ends must be there
         */
        void add(NodeKey key, List<GraphNode> nodes, List<GraphLink> links);

        /**
         * All nodes of a label, and the relationships between them.
         *
         * @param key tells them apart
         * @return their labels and properties, and by whose keys they are linked
         */
        Contents contents(NodeKey key);

        /**
         * Lets no two nodes have one key; in a change that does nothing else.
         *
         * @param name of the constraint; where the key has one already, that is left alone
         * @param key what tells nodes apart
         */
        void unique(String name, NodeKey key);

        /**
         * What is committed of a node.
         *
         * @param key tells nodes apart
         * @param value the node's key
         * @return its properties; none where there is no such node
         */
        Map<String, Object> find(NodeKey key, Object value);

        /**
         * Waits until no other change writes to a node, and lets none do so before this one ends.
         *
         * @param key tells nodes apart
         * @param value the node's key
         * @param initial its other properties, where there is no such node and it is created
         * @return its properties; they stay so until this change writes to it
         */
        Map<String, Object> hold(NodeKey key, Object value, Map<String, Object> initial);

        /**
         * Writes to a node; those of its properties that are not named stay as they are.
         *
         * @param key tells nodes apart
         * @param value the key of a node that is there
         * @param properties new values
         */
        void set(NodeKey key, Object value, Map<String, Object> properties);

        /**
         * The constraints and indexes whose names are ours.
         *
         * @return by name
         */
        Map<String, IndexDefinition> indexes();

        /**
         * Drops constraints and indexes.
         *
         * @param indexes what is there
         */
        void drop(Collection<IndexDefinition> indexes);

        /**
         * Creates constraints and indexes; such as are there under another name are left alone.
         *
         * @param indexes what is not there
         */
        void create(Collection<IndexDefinition> indexes);

        /**
         * Waits until all indexes are online.
         *
         * @param patience how long
         */
        void awaitIndexes(Duration patience);
    }

    /**
     * By what a node is known.
     *
     * @param label a label that all such nodes have
     * @param property its value is unique among them, and indexed
     */
    record NodeKey(String label, String property) {}

    /**
     * Nodes and relationships, as they are stored.
     *
     * @param nodes each once
     * @param links between two of these nodes
     */
    record Contents(List<GraphNode> nodes, List<GraphLink> links) {}

    /**
     * A node, as it is stored or shall be.
     *
     * @param labels its labels
     * @param properties its properties: text, numbers, truth values, dates, and lists of one kind
     */
    record GraphNode(List<String> labels, Map<String, Object> properties) {}

    /**
     * A relationship, as it is stored or shall be.
     *
     * @param from the key of the node that it leaves
     * @param type its type
     * @param to the key of the node that it reaches
     */
    record GraphLink(Object from, String type, Object to) {}
}
