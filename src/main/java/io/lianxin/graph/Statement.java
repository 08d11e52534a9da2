package io.lianxin.graph;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/**
 * One Cypher statement and the values that travel beside it.
 *
 * @param text the Cypher text; canonical, so that the database's plan cache hits
 * @param parameters the values by name; never {@code null} values, never part of the text
 * @param row the columns of a statement that always has one row, as {@link #row} makes it; empty
 *     for any other
 */
public record Statement(String text, Map<String, Object> parameters, List<String> row) {

    private static final String RETURN = "CYPHER 25 RETURN ";

    /** Keeps its own copy of the parameters. */
    public Statement {
        parameters = Map.copyOf(parameters);
        row = List.copyOf(row);
    }

    /**
     * A statement that always has one row.
     *
     * @param columns the expression of each column by its name, in their order
     * @param parameters the values by name
     * @return the statement
     */
    public static Statement row(
            SequencedMap<String, String> columns, Map<String, Object> parameters) {
        var text =
                columns.entrySet().stream()
                        .map(column -> column.getValue() + " AS " + column.getKey())
                        .collect(Collectors.joining(", ", RETURN, ""));
        return new Statement(text, parameters, List.copyOf(columns.keySet()));
    }

    /**
     * A statement with any number of rows.
     *
     * @param text the Cypher text
     * @param parameters the values by name
     */
    public Statement(String text, Map<String, Object> parameters) {
        this(text, parameters, List.of());
    }

    /**
     * A statement without parameters.
     *
     * @param text the Cypher text
     * @return the statement
     */
    public static Statement of(String text) {
        return new Statement(text, Map.of());
    }

    /**
     * The same statement with other values.
     *
     * @param others the values by name
     * @return the statement
     */
    public Statement with(Map<String, Object> others) {
        return new Statement(text, others, row);
    }

    /** The expressions of the one row, each with its name. */
    String expressions() {
        return text.substring(RETURN.length());
    }
}
