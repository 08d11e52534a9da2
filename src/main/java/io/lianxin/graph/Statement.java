package io.lianxin.graph;

import java.util.Map;

/**
 * One Cypher statement and the values that travel beside it.
 *
 * @param text the Cypher text; canonical, so that the database's plan cache hits
 * @param parameters the values by name; never {@code null} values, never part of the text
 */
public record Statement(String text, Map<String, Object> parameters) {

    /** Keeps its own copy of the parameters. */
    public Statement {
        parameters = Map.copyOf(parameters);
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
}
