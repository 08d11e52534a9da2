package io.lianxin.ingest.store;

import java.util.List;
import java.util.Map;

/**
 * A record as the graph holds it.
 *
 * @param id its id
 * @param labels its labels, sorted
 * @param properties its properties, the id among them
 */
public record StoredNode(String id, List<String> labels, Map<String, Object> properties) {}
