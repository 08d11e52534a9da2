package io.lianxin.insight.path;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What was reached from one end, level by level. */
final class Side {

    private final Map<String, Integer> distances = new HashMap<>();
    private List<String> outermost;
    private int hops;

    Side(String start) {
        distances.put(start, 0);
        outermost = List.of(start);
    }

    /** The records of the last level, in the order of their ids. */
    List<String> outermost() {
        return outermost;
    }

    /** How many levels were gone. */
    int hops() {
        return hops;
    }

    Map<String, Integer> distances() {
        return distances;
    }

    /** Goes to a next level. */
    void grow(Iterable<String> reached) {
        hops++;
        var fresh = new TreeSet<String>();
        for (var id : reached) {
            if (distances.putIfAbsent(id, hops) == null) {
                fresh.add(id);
            }
        }
        outermost = List.copyOf(fresh);
    }
}
