package io.lianxin.query;

import io.lianxin.query.explain.Rewritten;
import io.lianxin.query.explain.Stages;

import java.util.List;
import java.util.Map;

/**
 * How a root field was answered.
 *
 * @param field the root field's result key
 * @param tree the plan after all rewrites, printed as a tree
 * @param rewrites what each rewrite changed of the plan; none for an insight
 * @param statement the text of the Cypher statement
 * @param parameters its parameters by name, without the values that cursors seal
 * @param profile the database's own plan, printed as a tree
 * @param dbHits how often the store was touched
 * @param cost what was charged for the field before
 * @param millis how long each stage took
 */
public record Explanation(
        String field,
        String tree,
        List<Rewritten> rewrites,
        String statement,
        Map<String, Object> parameters,
        String profile,
        long dbHits,
        long cost,
        Stages.Times millis) {}
