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
        void add(NodeKey key, List<NewNode> nodes, List<NewLink> links);

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
     * A node to be created.
     *
     * @param labels its labels
     * @param properties its properties: text, numbers, truth values, dates, and lists of one kind
     */
    record NewNode(List<String> labels, Map<String, Object> properties) {}

    /**
     * A relationship to be created.
     *
     * @param from the key of the node that it leaves
     * @param type its type
     * @param to the key of the node that it reaches
     */
    record NewLink(Object from, String type, Object to) {}
}
