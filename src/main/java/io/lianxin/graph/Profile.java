package io.lianxin.graph;

import java.util.List;
import java.util.Map;

/**
 * The rows of a statement and the plan by which the database found them.
 *
 * @param rows the rows
 * @param plan the plan's last operator, its sources below it
 */
public record Profile(List<Row> rows, Operator plan) {

    /**
     * All database hits of the plan.
     *
     * @return the sum over all operators
     */
    public long dbHits() {
        return plan.allDbHits();
    }

    /** The plan as an indented tree, one operator a line. */
    @Override
    public String toString() {
        StringBuilder tree = new StringBuilder();
        plan.print(tree, 0);
        return tree.toString();
    }

    /**
     * One step of a plan.
     *
     * @param name the operator's name, such as {@code NodeIndexSeek}
     * @param dbHits how often this step touched the store
     * @param rows how many rows it passed on
     * @param details what it works on, as the database says it; empty when it says nothing
     * @param arguments everything else that the database tells, as text
     * @param children the steps that feed this one
     */
    public record Operator(
            String name,
            long dbHits,
            long rows,
            String details,
            Map<String, String> arguments,
            List<Operator> children) {

        private long allDbHits() {
            return dbHits + children.stream().mapToLong(Operator::allDbHits).sum();
        }

        private void print(StringBuilder tree, int depth) {
            tree.append("  ".repeat(depth)).append(name);
            tree.append(" (rows ").append(rows).append(", db hits ").append(dbHits).append(')');
            if (!details.isEmpty()) {
                tree.append(' ').append(details.replaceAll("\\s+", " "));
            }
            tree.append('\n');
            children.forEach(child -> child.print(tree, depth + 1));
        }
    }
}
