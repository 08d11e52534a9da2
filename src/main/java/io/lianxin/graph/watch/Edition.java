package io.lianxin.graph.watch;

import io.lianxin.graph.RecordVersion;

/**
 * One state of the record.
 *
 * @param version the record's version
 * @param commits how many changes this process has seen; 0 where the database is a server
 */
public record Edition(RecordVersion version, long commits) {}
