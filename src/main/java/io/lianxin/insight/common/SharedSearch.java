package io.lianxin.insight.common;

import io.lianxin.insight.network.Around;
import io.lianxin.insight.network.Lines;
import io.lianxin.insight.network.Link;
import io.lianxin.insight.network.Surroundings;
import io.lianxin.insight.path.Connecting;
import io.lianxin.query.network.Network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Looks around some records and then around what lies there, for what several of them are joined
 * to. Where one of them is a hub, its neighbours are told by the other end.
 */
final class SharedSearch {

    /** How many records are looked at for being shared. */
    static final int BUDGET = 1_000;

    /** How many relationships of each relation of a hub are looked at. */
    private static final int AT_HUBS = 200;

    private static final double ROUNDED = 10_000;

    private final Surroundings surroundings;
    private final Connecting connecting;
    private final Wish wish;
    private final Map<String, Around> looked = new LinkedHashMap<>();
    private boolean isWhole = true;
    private int tooMany;

    /**
     * What is wanted.
     *
     * @param given the ids of the records
     * @param atLeast to how many of them a record must be joined
     * @param hubs whether records are meant that gather too many to connect anybody
     */
    record Wish(Set<String> given, int atLeast, boolean hubs) {}

    SharedSearch(Surroundings surroundings, Connecting connecting, Wish wish) {
        this.surroundings = surroundings;
        this.connecting = connecting;
        this.wish = wish;
    }

    /** A relation of a shared record, as seen from there, to one of those given. */
    private record Joint(String given, Network.Way way, Link link) {}

    List<Shared> run() {
        looked.putAll(surroundings.of(wish.given, AT_HUBS));
        var joints = new TreeMap<String, List<Joint>>();
        for (var around : looked.values()) {
            for (var link : around.links()) {
                if (!wish.given.contains(link.far())) {
                    joints.computeIfAbsent(link.far(), same -> new ArrayList<>())
                            .add(new Joint(around.id(), Connecting.back(link), link));
                }
            }
        }
        var hubs = looked.values().stream().filter(Around::isHub).map(Around::id).toList();
        isWhole = hubs.size() < wish.atLeast;
        var around = surroundings.of(candidates(joints, hubs), 1);
        looked.putAll(around);
        var shared = new ArrayList<Shared>();
        around.values()
                .forEach(each -> {
                    var own = each.isHub() ? joints.getOrDefault(each.id(), List.of()) : own(each);
                    isWhole &= !(each.isHub() && wish.hubs && !hubs.isEmpty());
                    add(each, own, shared);
                });
        shared.sort(Shared.RANK);
        return shared;
    }

    /** What may be shared, the likeliest first; a hub among those given may be joined to each. */
    private List<String> candidates(Map<String, List<Joint>> joints, Collection<String> hubs) {
        var counts = new HashMap<String, Integer>();
        joints.forEach((id, some) -> {
            var joined = given(some);
            int unsure = (int) hubs.stream().filter(hub -> !joined.contains(hub)).count();
            if (joined.size() + unsure >= wish.atLeast) {
                counts.put(id, joined.size());
            }
        });
        isWhole &= counts.size() <= BUDGET;
        return counts.keySet().stream()
                .sorted(
                        Comparator.comparingInt((String id) -> -counts.getOrDefault(id, 0))
                                .thenComparing(Comparator.naturalOrder()))
                .limit(BUDGET)
                .toList();
    }

    private List<Joint> own(Around around) {
        return around.links().stream()
                .filter(link -> wish.given.contains(link.far()))
                .map(link -> new Joint(link.far(), link.way(), link))
                .toList();
    }

    private void add(Around around, List<Joint> all, List<Shared> shared) {
        if (given(all).size() < wish.atLeast) {
            return;
        }
        var some = wish.hubs ? all : all.stream().filter(it -> connects(around, it)).toList();
        if (given(some).size() < wish.atLeast) {
            tooMany++;
            return;
        }
        var halves = new TreeMap<String, Double>();
        long gathers = 0;
        for (var joint : some) {
            halves.merge(joint.given, Connecting.half(around, joint.way), Math::min);
            gathers = Math.max(gathers, around.neighbours(joint.way));
        }
        double length = 2 * halves.values().stream().mapToDouble(each -> each).average().orElse(0);
        shared.add(
                new Shared(
                        around.id(),
                        around.noun(),
                        given(some),
                        Math.round(Math.pow(2, -length) * ROUNDED) / ROUNDED,
                        gathers,
                        some.stream().map(Joint::link).toList()));
    }

    private boolean connects(Around around, Joint joint) {
        return !around.isHub() && connecting.leadsOn(around, joint.way);
    }

    private static SortedSet<String> given(Collection<Joint> joints) {
        var given = new TreeSet<String>();
        joints.forEach(joint -> given.add(joint.given));
        return given;
    }

    /** Whether all was looked at that could be shared. */
    boolean isWhole() {
        return isWhole;
    }

    /** The lines that join those given to shared records and to each other. */
    Lines lines(Collection<Shared> shared) {
        var lines = new Lines();
        shared.forEach(each -> each.links().forEach(lines::add));
        for (var id : wish.given) {
            var around = looked.get(id);
            if (around != null) {
                around.links().stream()
                        .filter(link -> wish.given.contains(link.far()))
                        .forEach(lines::add);
            }
        }
        return lines;
    }

    /** What was looked at, as the API has it. */
    Map<String, Object> visited() {
        return Map.of(
                "nodes",
                looked.size(),
                "edges",
                looked.values().stream().mapToInt(around -> around.links().size()).sum(),
                "hubs",
                tooMany);
    }
}
