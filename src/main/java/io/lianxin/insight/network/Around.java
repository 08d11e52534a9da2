package io.lianxin.insight.network;

import io.lianxin.query.network.Network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What lies around a record. */
public final class Around {

    private static final Comparator<Network.Way> WAYS =
            Comparator.comparing((Network.Way way) -> way.relation().name())
                    .thenComparing(way -> !way.forward());

    private final String id;
    private final String noun;
    private final boolean isHub;
    private final List<Link> links;
    private final Map<Network.Way, Long> counts;
    private final Map<Network.Way, List<Link>> byWay = new TreeMap<>(WAYS);
    private final Map<Network.Way, Long> neighbours = new HashMap<>();

    /**
     * What was read.
     *
     * @param id the record's id
     * @param noun the record's noun
     * @param isHub whether it has so many relationships that not all were looked at
     * @param links the relations to its neighbours, in their order; of a hub the first of each
     * @param counts of a hub, how many relationships each way begins with
     */
    public Around(
            String id,
            String noun,
            boolean isHub,
            List<Link> links,
            Map<Network.Way, Long> counts) {
        this.id = id;
        this.noun = noun;
        this.isHub = isHub;
        this.links = List.copyOf(links);
        this.counts = Collections.unmodifiableMap(counts);
        links.forEach(
                link -> byWay.computeIfAbsent(link.way(), same -> new ArrayList<>()).add(link));
    }

    /**
     * The record.
     *
     * @return its id
     */
    public String id() {
        return id;
    }

    /**
     * The record's noun.
     *
     * @return as the schema names it
     */
    public String noun() {
        return noun;
    }

    /**
     * Whether it has so many relationships that not all were looked at.
     *
     * @return true where {@link #links} are the first of each relation
     */
    public boolean isHub() {
        return isHub;
    }

    /**
     * The relations to its neighbours.
     *
     * @return in their order; of a hub the first of each relation
     */
    public List<Link> links() {
        return links;
    }

    /**
     * How many relationships each way of a hub begins with.
     *
     * @return all that are stored, whatever the day and the types; empty where it is no hub
     */
    public Map<Network.Way, Long> counts() {
        return counts;
    }

    /**
     * The links of each way.
     *
     * @return in the order of the relations' names
     */
    public Map<Network.Way, List<Link>> byWay() {
        return Collections.unmodifiableMap(byWay);
    }

    /**
     * How many joining records, or direct relationships, one way has.
     *
     * @param way the way
     * @return of a hub all that are stored, whatever the day and the types
     */
    public long count(Network.Way way) {
        return isHub ? counts.getOrDefault(way, 0L) : byWay.getOrDefault(way, List.of()).size();
    }

    /**
     * How many records one way leads to.
     *
     * @param way the way
     * @return of a hub all relationships that are stored, whatever the day and the types
     */
    public long neighbours(Network.Way way) {
        return isHub
                ? counts.getOrDefault(way, 0L)
                : neighbours.computeIfAbsent(way, this::different);
    }

    private long different(Network.Way way) {
        var far = new HashSet<String>();
        byWay.getOrDefault(way, List.of()).forEach(link -> far.add(link.far()));
        return far.size();
    }
}
