package io.lianxin.query.plan;

import io.lianxin.mapping.RecordType;

import java.util.List;
import java.util.Set;

/**
 * What is asked of each record.
 *
 * @param type the record's type
 * @param columns what is asked, in order
 */
public record Projection(RecordType type, List<Column> columns) {

    /**
     * One thing asked.
     *
     * @param resultKey the name under which the client expects it
     * @param types the nouns of which it is asked
     * @param cell how it is read
     */
    public record Column(String resultKey, Set<String> types, Cell cell) {}

    /**
     * Whether the records are of several nouns, so that each must say which it is.
     *
     * @return true for interfaces and unions
     */
    public boolean isMixed() {
        return !(type instanceof io.lianxin.mapping.NodeType);
    }
}
