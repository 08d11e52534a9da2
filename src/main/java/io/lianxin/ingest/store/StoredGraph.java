package io.lianxin.ingest.store;

import io.lianxin.ingest.row.Draft;
import io.lianxin.ingest.row.Given;
import io.lianxin.ingest.row.RecordSet;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * All records and relationships of one state.
 *
 * @param nodes by id
 * @param links each once
 */
public record StoredGraph(Map<String, StoredNode> nodes, Set<StoredLink> links) {

    /**
     * How drafts are stored.
     *
     * @param records complete drafts
     * @return their nodes and relationships
     */
    public static StoredGraph of(RecordSet records) {
        var nodes = new LinkedHashMap<String, StoredNode>();
        var links = new LinkedHashSet<StoredLink>();
        for (var draft : records.all()) {
            nodes.put(draft.id(), node(draft));
            for (var given : draft.given()) {
                if (given instanceof Given.Links relationship) {
                    relationship
                            .links()
                            .forEach(link ->
                                    links.add(
                                            new StoredLink(
                                                    draft.id(),
                                                    relationship.field().type(),
                                                    link.id())));
                }
            }
        }
        return new StoredGraph(nodes, links);
    }

    private static StoredNode node(Draft draft) {
        var properties = new HashMap<String, Object>();
        properties.put("id", draft.id());
        properties.putAll(draft.hidden());
        for (var given : draft.given()) {
            switch (given) {
                case Given.Scalar scalar -> properties.put(scalar.field().key(), scalar.value());
                case Given.Value value ->
                        value.components()
                                .forEach((name, component) ->
                                        properties.put(value.field().key(name), component));
                case Given.Links links -> {}
            }
        }
        var labels = draft.type().labels().stream().sorted().toList();
        return new StoredNode(draft.id(), labels, properties);
    }
}
