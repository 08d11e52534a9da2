package io.lianxin.insight.neighborhood;

import io.lianxin.insight.network.Around;
import io.lianxin.insight.network.Lines;
import io.lianxin.insight.network.Link;
import io.lianxin.insight.network.Start;
import io.lianxin.query.network.Network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gathers dots and lines level by level, until there are as many as may be. */
final class Drawing {

    /** Why it is not all that there is. */
    enum Cap {
        LIMIT,
        PER_NODE,
        HUB
    }

    /**
     * What is not shown of a relation.
     *
     * @param node the record's id
     * @param way the relation
     * @param shown how many joining records or relationships are shown
     * @param rest how many are not
     * @param isExact whether that is the exact number
     */
    record More(String node, Network.Way way, int shown, long rest, boolean isExact) {}

    private final int limit;
    private final int perNode;
    private final Map<String, Integer> distances = new LinkedHashMap<>();
    private final Map<String, String> nouns = new LinkedHashMap<>();
    private final Map<String, Around> looked = new LinkedHashMap<>();
    private final EnumSet<Cap> caps = EnumSet.noneOf(Cap.class);
    private int seenBefore;

    Drawing(int limit, int perNode, Collection<Start.Found> start) {
        this.limit = limit;
        this.perNode = perNode;
        for (var each : start) {
            distances.put(each.id(), 0);
            nouns.put(each.id(), each.noun());
        }
    }

    /**
     * Adds the neighbours of the outermost records: of each relation the first, then the second …
     */
    List<String> grow(Collection<Around> surroundings, int distance) {
        var added = new ArrayList<String>();
        var ways = new ArrayList<List<List<Link>>>();
        for (var around : surroundings) {
            looked.put(around.id(), around);
            around.byWay().values().forEach(links -> ways.add(neighbours(links)));
        }
        for (int rank = 0; rank < perNode; rank++) {
            for (var way : ways) {
                if (rank < way.size()) {
                    add(way.get(rank), distance, added);
                }
            }
        }
        return added;
    }

    private void add(List<Link> neighbour, int distance, List<String> added) {
        var far = neighbour.getFirst().far();
        if (!distances.containsKey(far)) {
            if (distances.size() >= limit) {
                caps.add(Cap.LIMIT);
                return;
            }
            distances.put(far, distance);
            nouns.put(far, neighbour.getFirst().noun());
            added.add(far);
        }
    }

    /** Adds a further page of one relation of the one record where it begins. */
    void goOn(Neighborhood.Goes page) {
        grow(List.of(page.around()), 1);
        seenBefore = page.from();
    }

    /** The links of a way, those to the same record together. */
    private static List<List<Link>> neighbours(List<Link> links) {
        var byFar = new LinkedHashMap<String, List<Link>>();
        links.forEach(
                link -> byFar.computeIfAbsent(link.far(), same -> new ArrayList<>()).add(link));
        return List.copyOf(byFar.values());
    }

    /** The dots with their distances. */
    Map<String, Integer> distances() {
        return distances;
    }

    String noun(String id) {
        return nouns.getOrDefault(id, "");
    }

    /** All lines that were seen between dots. */
    Lines lines() {
        var lines = new Lines();
        for (var around : looked.values()) {
            for (var link : around.links()) {
                if (distances.containsKey(link.far())) {
                    lines.add(link);
                }
            }
        }
        return lines;
    }

    /** What is not shown of the records that were looked at, the most first. */
    List<More> more() {
        var more = new ArrayList<More>();
        for (var around : looked.values()) {
            var ways = new LinkedHashSet<>(around.byWay().keySet());
            ways.addAll(around.counts().keySet());
            for (var way : ways) {
                more(around, way).ifPresent(more::add);
            }
        }
        more.sort(
                Comparator.comparingLong((More each) -> -each.rest)
                        .thenComparing(More::node)
                        .thenComparing(each -> each.way.relation().name())
                        .thenComparing(each -> !each.way.forward()));
        return more;
    }

    private Optional<More> more(Around around, Network.Way way) {
        var links = around.byWay().getOrDefault(way, List.of());
        int inOrder = 0;
        long drawn = 0;
        boolean isUnbroken = true;
        for (var link : links) {
            boolean isDrawn = distances.containsKey(link.far());
            isUnbroken &= isDrawn;
            inOrder += isUnbroken ? 1 : 0;
            drawn += isDrawn ? 1 : 0;
        }
        var rest = around.count(way) - seenBefore - drawn;
        if (rest <= 0) {
            return Optional.empty();
        }
        if (around.isHub()) {
            caps.add(Cap.HUB);
        } else if (neighbours(links).size() > perNode) {
            caps.add(Cap.PER_NODE);
        }
        return Optional.of(new More(around.id(), way, seenBefore + inOrder, rest, !around.isHub()));
    }

    Set<Cap> caps() {
        return caps;
    }

    /** How many records were looked at, and how many lines were seen. */
    Map<String, Integer> visited() {
        return Map.of(
                "nodes",
                looked.size(),
                "edges",
                looked.values().stream().mapToInt(around -> around.links().size()).sum());
    }
}
