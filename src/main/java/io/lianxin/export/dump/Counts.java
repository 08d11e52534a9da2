package io.lianxin.export.dump;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much a dump holds.
 *
 * @param byType how many records, by type
 * @param byRelationship how many relationships, by type
 */
record Counts(SortedMap<String, Long> byType, SortedMap<String, Long> byRelationship) {

    Counts() {
        this(new TreeMap<>(), new TreeMap<>());
    }

    static long sum(SortedMap<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
