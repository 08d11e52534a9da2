package io.lianxin.query.schema;

import io.lianxin.mapping.RecordType;

/**
 * A field of the query root.
 *
 * @param kind how many records it reads
 * @param type their type
 */
public record EntryPoint(Kind kind, RecordType type) {

    /** How many records a root field reads. */
    public enum Kind {
        /** One, by its id. */
        ONE,
        /** Some, by their ids. */
        SOME,
        /** All, by pages. */
        ALL
    }
}
