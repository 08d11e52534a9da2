package io.lianxin.query;

import java.util.Map;

/**
 * How a root field was answered.
 *
 * @param field the root field's result key
 * @param tree the plan, printed as a tree
 * @param statement the text of the Cypher statement
 * @param parameters its parameters by name
 * @param profile the database's own plan, printed as a tree
 * @param dbHits how often the store was touched
 */
public record Explanation(
        String field,
        String tree,
        String statement,
        Map<String, Object> parameters,
        String profile,
        long dbHits) {}
