package io.lianxin.query.degree;

import io.lianxin.graph.RecordVersion;

/** What is known of the numbers of records and relationships in a version of the record. */
@FunctionalInterface
public interface DegreeBook {

    /** Nothing is known. */
    DegreeBook EMPTY = version -> Degrees.UNKNOWN;

    /**
     * What is known; it never waits.
     *
     * @param version the version that an operation reads
     * @return the numbers of this version; {@link Degrees#NOT_YET} until they are counted
     */
    Degrees of(RecordVersion version);
}
