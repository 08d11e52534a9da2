package io.lianxin.insight.network;

import java.util.Collection;
import java.util.TreeMap;

/** Lines, each once. */
public final class Lines {

    private final TreeMap<String, Line> byId = new TreeMap<>();

    /**
     * Adds what a link says.
     *
     * @param link the link
     */
    public void add(Link link) {
        var line = Line.of(link);
        var kept = byId.computeIfAbsent(line.id(), same -> line);
        var via = link.via();
        if (via != null) {
            kept.vias().add(via);
        }
    }

    /**
     * Lines without repetition.
     *
     * @param some lines
     * @return each once, in the order of their ids
     */
    public static Collection<Line> distinct(Collection<Line> some) {
        var lines = new Lines();
        some.forEach(line -> lines.byId.put(line.id(), line));
        return lines.byId.values();
    }

    /**
     * All of them.
     *
     * @return in the order of their ids
     */
    public Collection<Line> all() {
        return byId.values();
    }
}
