package io.lianxin.ingest.store;

/**
 * A relationship as the graph holds it.
 *
 * @param from the id of the record that it leaves
 * @param type its type
 * @param to the id of the record that it reaches
 */
public record StoredLink(String from, String type, String to) {}
