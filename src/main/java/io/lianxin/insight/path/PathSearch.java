package io.lianxin.insight.path;

import io.lianxin.insight.network.Around;
import io.lianxin.insight.network.Line;
import io.lianxin.insight.network.Lines;
import io.lianxin.insight.network.Link;
import io.lianxin.insight.network.Surroundings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Looks from both ends at once, always where fewer records wait, until the best paths are known,
 * the hops are used up, or as much was looked at as may be.
 */
final class PathSearch {

    /** How many records' relationships are looked at. */
    static final int BUDGET = 1_000;

    /** How many hops more than the shortest path has are looked at, for better ones. */
    private static final int BEYOND = 2;

    /**
     * How many relationships of each relation are looked at where a path begins or ends at a hub.
     */
    private static final int AT_ENDS = 200;

    private final Surroundings surroundings;
    private final Connecting connecting;
    private final Wish wish;
    private final Side from;
    private final Side to;
    private final Map<String, Around> looked = new HashMap<>();
    private final Set<String> hubs = new HashSet<>();
    private boolean isExhausted;
    private boolean isCut;

    /**
     * What is wanted.
     *
     * @param from the id of the record where a path begins
     * @param to the id of the record where it ends
     * @param maxHops how many hops it may have
     * @param first how many are wanted
     * @param isShortest whether hops count before all else
     */
    record Wish(String from, String to, int maxHops, int first, boolean isShortest) {

        boolean isEnd(String id) {
            return id.equals(from) || id.equals(to);
        }
    }

    PathSearch(Surroundings surroundings, Connecting connecting, Wish wish) {
        this.surroundings = surroundings;
        this.connecting = connecting;
        this.wish = wish;
        this.from = new Side(wish.from);
        this.to = new Side(wish.to);
    }

    List<BestPaths.Way> run() {
        look(List.of(wish.from, wish.to));
        List<BestPaths.Way> found = List.of();
        int enough = wish.maxHops;
        while (hops() < enough && !isExhausted) {
            var side = smaller();
            if (side.outermost().isEmpty()) {
                break;
            }
            grow(side);
            var met = met();
            if (!met.isEmpty()) {
                look(met);
                found = new BestPaths(connecting, looked, wish).find();
                if (!found.isEmpty()) {
                    var shortest =
                            found.stream().mapToInt(way -> way.links().size()).min().orElse(enough);
                    enough = Math.min(enough, shortest + BEYOND);
                }
            }
        }
        return found;
    }

    private Side smaller() {
        if (from.outermost().isEmpty() || to.outermost().isEmpty()) {
            return from.outermost().isEmpty() ? from : to;
        }
        return waiting(to) < waiting(from) ? to : from;
    }

    /**
     * How many records wait; at a hub its relationships do, of which not all would be looked at.
     */
    private long waiting(Side side) {
        return side.hops() == 0
                ? side.outermost().stream()
                        .map(looked::get)
                        .mapToLong(around -> around == null ? 0 : Math.max(1, stored(around)))
                        .sum()
                : side.outermost().size();
    }

    private static long stored(Around around) {
        return around.counts().values().stream().mapToLong(Long::longValue).sum();
    }

    private void grow(Side side) {
        look(side.outermost());
        var reached = new TreeSet<String>();
        for (var id : side.outermost()) {
            var around = looked.get(id);
            if (around == null || (around.isHub() && !wish.isEnd(id))) {
                continue;
            }
            isCut |= around.counts().values().stream().anyMatch(count -> count > AT_ENDS);
            around.byWay()
                    .forEach((way, links) -> {
                        if (wish.isEnd(id) || connecting.leadsOn(around, way)) {
                            links.forEach(link -> reached.add(link.far()));
                        }
                    });
        }
        side.grow(reached);
    }

    /** Reads what lies around records, as long as the budget lasts. */
    private void look(Iterable<String> ids) {
        var ends = new ArrayList<String>();
        var middles = new ArrayList<String>();
        for (var id : ids) {
            if (looked.containsKey(id)) {
                continue;
            }
            if (looked.size() + ends.size() + middles.size() >= BUDGET) {
                isExhausted = true;
                break;
            }
            (wish.isEnd(id) ? ends : middles).add(id);
        }
        looked.putAll(surroundings.of(ends, AT_ENDS));
        looked.putAll(surroundings.of(middles, 1));
        middles.stream()
                .map(looked::get)
                .filter(around -> around != null && around.isHub())
                .forEach(around -> hubs.add(around.id()));
    }

    private Set<String> met() {
        var met = new TreeSet<>(from.distances().keySet());
        met.retainAll(to.distances().keySet());
        return met;
    }

    /** Whether nothing was left out that could be a path. */
    boolean isWhole() {
        return !isExhausted && !isCut;
    }

    int hops() {
        return from.hops() + to.hops();
    }

    /** What was looked at, as the API has it. */
    Map<String, Object> visited() {
        return Map.of(
                "nodes",
                looked.size(),
                "edges",
                looked.values().stream().mapToInt(around -> around.links().size()).sum(),
                "hops",
                isExhausted ? Math.max(0, hops() - 1) : hops(),
                "hubs",
                hubs.size());
    }

    /** The line that a link is a part of, with all its joining records. */
    Line line(Link link) {
        var lines = new Lines();
        var around = looked.get(link.near());
        if (around != null) {
            around.links().stream()
                    .filter(it -> it.far().equals(link.far()) && it.way().equals(link.way()))
                    .forEach(lines::add);
        }
        return lines.all().iterator().next();
    }

    String noun(String id) {
        var around = looked.get(id);
        return around == null ? "" : around.noun();
    }
}
