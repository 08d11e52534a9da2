package io.lianxin.ingest.store;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What must change in a graph to make it equal to another.
 *
 * @param added records that it lacks
 * @param changed records with other labels or properties, as they shall be
 * @param removed the records that it has too many, as they are
 * @param linked relationships that it lacks
 * @param unlinked relationships that it has too many
 */
public record GraphDifference(
        List<StoredNode> added,
        List<Change> changed,
        List<StoredNode> removed,
        List<StoredLink> linked,
        List<StoredLink> unlinked) {

    /**
     * A record that changes.
     *
     * @param before as it is
     * @param after as it shall be
     */
    public record Change(StoredNode before, StoredNode after) {}

    /**
     * Compares two graphs.
     *
     * @param before as it is
     * @param after as it shall be
     * @return the difference
     */
    public static GraphDifference between(StoredGraph before, StoredGraph after) {
        var old = before.nodes();
        return new GraphDifference(
                missing(after.nodes(), old),
                after.nodes().values().stream()
                        .filter(node -> old.containsKey(node.id()))
                        .map(node -> new Change(old.getOrDefault(node.id(), node), node))
                        .filter(change -> !change.before().equals(change.after()))
                        .toList(),
                missing(old, after.nodes()),
                missing(after.links(), before.links()),
                missing(before.links(), after.links()));
    }

    /**
     * Whether the graphs are equal.
     *
     * @return true where nothing must change
     */
    public boolean isEmpty() {
        return added.isEmpty()
                && changed.isEmpty()
                && removed.isEmpty()
                && linked.isEmpty()
                && unlinked.isEmpty();
    }

    /**
     * The records that stay and whose own fields or relationships change.
     *
     * @return their ids, sorted
     */
    public Set<String> touched() {
        var ids = new TreeSet<String>();
        changed.forEach(change -> ids.add(change.after().id()));
        linked.forEach(link -> ids.add(link.from()));
        unlinked.forEach(link -> ids.add(link.from()));
        added.forEach(node -> ids.remove(node.id()));
        removed.forEach(node -> ids.remove(node.id()));
        return ids;
    }

    private static List<StoredNode> missing(
            Map<String, StoredNode> here, Map<String, StoredNode> there) {
        return here.values().stream().filter(node -> !there.containsKey(node.id())).toList();
    }

    private static List<StoredLink> missing(Set<StoredLink> here, Set<StoredLink> there) {
        return here.stream().filter(link -> !there.contains(link)).toList();
    }

    @Override
    public String toString() {
        return isEmpty()
                ? "nothing changed."
                : "%d records added, %d changed, %d removed; %d relationships added, %d removed."
                        .formatted(
                                added.size(),
                                changed.size(),
                                removed.size(),
                                linked.size(),
                                unlinked.size());
    }
}
