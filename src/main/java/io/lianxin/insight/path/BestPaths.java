package io.lianxin.insight.path;

import io.lianxin.insight.network.Around;
import io.lianxin.insight.network.Link;

import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.YenShortestPathIterator;
import org.jgrapht.graph.SimpleWeightedGraph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the best paths among the records that were looked at, by Yen's algorithm (1971). */
final class BestPaths {

    /** How many paths are tried, those that are left out among them. */
    private static final int TRIED = 100;

    /** What a hop counts where hops count before all else. */
    private static final double HOP = 1_000;

    private final Connecting connecting;
    private final Map<String, Around> looked;
    private final PathSearch.Wish wish;

    /**
     * A path.
     *
     * @param records the ids of its records
     * @param links its hops, of each one link of the line
     * @param length its length
     */
    record Way(List<String> records, List<Link> links, double length) {}

    BestPaths(Connecting connecting, Map<String, Around> looked, PathSearch.Wish wish) {
        this.connecting = connecting;
        this.looked = looked;
        this.wish = wish;
    }

    List<Way> find() {
        var hops = hops();
        var graph = graph(hops);
        if (!graph.containsVertex(wish.from()) || !graph.containsVertex(wish.to())) {
            return List.of();
        }
        var iterator = new YenShortestPathIterator<>(graph, wish.from(), wish.to());
        var found = new ArrayList<Way>();
        for (int i = 0; i < TRIED && found.size() < wish.first() && iterator.hasNext(); i++) {
            var path = iterator.next();
            if (path.getLength() <= wish.maxHops() && !hasDetour(path.getVertexList(), hops)) {
                found.add(way(path, hops));
            }
        }
        found.sort(
                Comparator.comparingDouble((Way way) -> counted(way))
                        .thenComparingInt(way -> way.records().size())
                        .thenComparing(way -> way.records().toString()));
        return found;
    }

    /** Whether a hop leads from one record of the path to a later one than the next. */
    private static boolean hasDetour(List<String> at, Map<Pair, Hop> hops) {
        for (int i = 0; i < at.size(); i++) {
            for (int j = i + 2; j < at.size(); j++) {
                if (hops.containsKey(Pair.of(at.get(i), at.get(j)))) {
                    return true;
                }
            }
        }
        return false;
    }

    private double counted(Way way) {
        return way.length() + (wish.isShortest() ? HOP * way.links().size() : 0);
    }

    private static Way way(GraphPath<String, Hop> path, Map<Pair, Hop> hops) {
        var links = new ArrayList<Link>();
        double length = 0;
        var at = path.getVertexList();
        for (int i = 1; i < at.size(); i++) {
            var hop = hops.get(Pair.of(at.get(i - 1), at.get(i)));
            if (hop != null) {
                links.add(hop.link);
                length += hop.length;
            }
        }
        return new Way(at, links, length);
    }

    /** The shortest hop between each two records. */
    private Map<Pair, Hop> hops() {
        var hops = new HashMap<Pair, Hop>();
        for (var around : looked.values()) {
            if (around.isHub() && !wish.isEnd(around.id())) {
                continue;
            }
            for (var link : around.links()) {
                var far = looked.get(link.far());
                if (far != null && leadsOn(around, far, link)) {
                    var hop = new Hop(link, 1 + half(around, link, false) + half(far, link, true));
                    hops.merge(Pair.of(link.near(), link.far()), hop, Hop::shorter);
                }
            }
        }
        return hops;
    }

    private boolean leadsOn(Around near, Around far, Link link) {
        return (wish.isEnd(near.id()) || connecting.leadsOn(near, link.way()))
                && (wish.isEnd(far.id()) || connecting.leadsOn(far, Connecting.back(link)));
    }

    private double half(Around around, Link link, boolean isFar) {
        return Connecting.half(
                wish.isEnd(around.id()) ? null : around,
                isFar ? Connecting.back(link) : link.way());
    }

    /** The hops without those that lead nowhere, or lie on no way that is short enough. */
    private Graph<String, Hop> graph(Map<Pair, Hop> hops) {
        var graph = new SimpleWeightedGraph<String, Hop>(Hop.class);
        var ordered = new TreeMap<>(hops);
        var from = distances(hops, wish.from());
        var to = distances(hops, wish.to());
        ordered.keySet().removeIf(pair -> !isNear(pair, from, to) && !isNear(pair, to, from));
        ordered.keySet()
                .forEach(pair -> {
                    graph.addVertex(pair.one);
                    graph.addVertex(pair.other);
                });
        ordered.forEach((pair, hop) -> {
            graph.addEdge(pair.one, pair.other, hop);
            graph.setEdgeWeight(hop, hop.length + (wish.isShortest() ? HOP : 0));
        });
        var ends = new ArrayDeque<>(graph.vertexSet());
        while (!ends.isEmpty()) {
            var id = ends.poll();
            if (!wish.isEnd(id) && graph.containsVertex(id) && graph.degreeOf(id) < 2) {
                graph.edgesOf(id).forEach(hop -> ends.add(hop.other(id)));
                graph.removeVertex(id);
            }
        }
        return graph;
    }

    private boolean isNear(Pair pair, Map<String, Integer> here, Map<String, Integer> there) {
        int far = wish.maxHops() + 1;
        return here.getOrDefault(pair.one, far) + 1 + there.getOrDefault(pair.other, far)
                <= wish.maxHops();
    }

    /** How many hops records are away from one of them. */
    private static Map<String, Integer> distances(Map<Pair, Hop> hops, String start) {
        var beside = new HashMap<String, List<String>>();
        for (var pair : hops.keySet()) {
            beside.computeIfAbsent(pair.one, same -> new ArrayList<>()).add(pair.other);
            beside.computeIfAbsent(pair.other, same -> new ArrayList<>()).add(pair.one);
        }
        var distances = new HashMap<String, Integer>(Map.of(start, 0));
        var waiting = new ArrayDeque<>(List.of(start));
        while (!waiting.isEmpty()) {
            var id = waiting.remove();
            int next = distances.getOrDefault(id, 0) + 1;
            for (var other : beside.getOrDefault(id, List.of())) {
                if (distances.putIfAbsent(other, next) == null) {
                    waiting.add(other);
                }
            }
        }
        return distances;
    }

    /** Two records. */
    private record Pair(String one, String other) implements Comparable<Pair> {

        static Pair of(String one, String other) {
            return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
        }

        @Override
        public int compareTo(Pair another) {
            int first = one.compareTo(another.one);
            return first != 0 ? first : other.compareTo(another.other);
        }
    }

    /** A hop between two records. */
    private record Hop(Link link, double length) {

        Hop shorter(Hop than) {
            int byLength = Double.compare(length, than.length);
            int order = byLength != 0 ? byLength : key().compareTo(than.key());
            return order <= 0 ? this : than;
        }

        private String key() {
            return link.relation().name() + " " + link.source() + " " + link.via();
        }

        String other(String id) {
            return link.near().equals(id) ? link.far() : link.near();
        }
    }
}
