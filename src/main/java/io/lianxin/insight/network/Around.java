package io.lianxin.insight.network;

import io.lianxin.query.network.Network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What lies around a record.
 *
 * @param id the record's id
 * @param noun the record's noun
 * @param isHub whether it has so many relationships that not all were looked at
 * @param links the relations to its neighbours, in their order; of a hub the first of each
 * @param counts of a hub, how many relationships each way begins with
 */
public record Around(
        String id, String noun, boolean isHub, List<Link> links, Map<Network.Way, Long> counts) {

    private static final Comparator<Network.Way> WAYS =
            Comparator.comparing((Network.Way way) -> way.relation().name())
                    .thenComparing(way -> !way.forward());

    /**
     * The links of each way.
     *
     * @return in the order of the relations' names
     */
    public Map<Network.Way, List<Link>> byWay() {
        var byWay = new TreeMap<Network.Way, List<Link>>(WAYS);
        links.forEach(
                link -> byWay.computeIfAbsent(link.way(), same -> new ArrayList<>()).add(link));
        return byWay;
    }

    /**
     * How many joining records, or direct relationships, one way has.
     *
     * @param way the way
     * @return of a hub all that are stored, whatever the day and the types
     */
    public long count(Network.Way way) {
        return isHub
                ? counts.getOrDefault(way, 0L)
                : links.stream().filter(link -> link.way().equals(way)).count();
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
                : links.stream()
                        .filter(link -> link.way().equals(way))
                        .map(Link::far)
                        .distinct()
                        .count();
    }
}
