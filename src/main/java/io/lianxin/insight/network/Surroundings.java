package io.lianxin.insight.network;

import io.lianxin.graph.Row;
import io.lianxin.insight.InsightFile;
import io.lianxin.query.Question;
import io.lianxin.query.network.Leg;
import io.lianxin.query.network.Network;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Reads what lies around records: one statement for any number of them, and one more for each noun
 * of which there are hubs.
 */
public final class Surroundings {

    /** From how many relationships on a record is a hub, of which only the first are read. */
    public static final int HUB = 400;

    private static final String TEXT = InsightFile.text("network-around.cypher");
    private static final String LINKS = InsightFile.text("network-links.cypher");

    private final Question question;
    private final Scope scope;
    private final Hubs hubs;
    private final String text;

    /**
     * Begins.
     *
     * @param question the way to the graph
     * @param scope which relations and records are looked at
     */
    public Surroundings(Question question, Scope scope) {
        this.question = question;
        this.scope = scope;
        this.hubs = new Hubs(question, scope);
        var types = scope.drawn();
        this.text =
                TEXT.replace("{{drawn}}", types)
                        .replace("{{links of few types}}", links(":" + types))
                        .replace("{{links}}", links(scope.isWhole() ? "" : ":" + types));
    }

    /** Relationships of any type are read in fewer store hits than those of ninety types. */
    private String links(String types) {
        return LINKS.replace("{{types}}", types)
                .replace("{{joining}}", scope.network().labels(scope.network().joining()))
                .replace("{{valid m}}", question.holding("m"))
                .replace("{{valid e}}", question.holding("e"));
    }

    /**
     * Reads what lies around some records.
     *
     * @param ids the records' ids
     * @param perWay how many of each relation are read of a hub; 0 where hubs are not read
     * @return by id, in the ids' order
     */
    public Map<String, Around> of(Collection<String> ids, int perWay) {
        var found = new LinkedHashMap<String, Around>();
        if (ids.isEmpty() || scope.relations().isEmpty()) {
            return found;
        }
        var large = new LinkedHashMap<String, List<String>>();
        for (var row : question.read(text, Map.of("ids", List.copyOf(ids), "most", HUB))) {
            var around = around(row);
            found.put(around.id(), around);
            if (around.isHub()) {
                large.computeIfAbsent(around.noun(), same -> new ArrayList<>()).add(around.id());
            }
        }
        if (perWay > 0) {
            large.forEach((noun, some) -> found.putAll(hubs.of(noun, some, 0, perWay)));
        }
        var ordered = new LinkedHashMap<String, Around>();
        ids.forEach(id -> {
            var around = found.get(id);
            if (around != null) {
                ordered.put(id, around);
            }
        });
        return ordered;
    }

    /**
     * Goes on with one relation of one record.
     *
     * @param id the record's id
     * @param noun the record's noun
     * @param way the relation
     * @param from how many were read before
     * @param count how many are wanted
     * @return what comes next
     */
    public Around next(String id, String noun, Network.Way way, int from, int count) {
        var hub = hubs.of(noun, List.of(id), List.of(way), from, count).get(id);
        return hub == null ? new Around(id, noun, true, List.of(), Map.of()) : hub;
    }

    private Around around(Row row) {
        var id = String.valueOf(row.get(0));
        var noun = scope.network().noun(list(row.get(1)));
        var links = new ArrayList<Link>();
        for (var each : list(row.get(3))) {
            links(id, list(each), links);
        }
        links.removeIf(link -> !scope.holds(link) || link.far().equals(id));
        links.sort(Link.ORDER);
        var isHub = ((Number) Objects.requireNonNull(row.get(2))).longValue() > HUB;
        return new Around(id, noun, isHub, List.copyOf(links), Map.of());
    }

    private void links(String id, List<?> seen, List<Link> links) {
        var type = String.valueOf(seen.get(0));
        var outgoing = Boolean.TRUE.equals(seen.get(1));
        var other = String.valueOf(seen.get(2));
        var network = scope.network();
        var noun = network.noun(list(seen.get(3)));
        if (!network.joining().contains(noun)) {
            var direct = network.direct(type);
            if (direct != null) {
                links.add(new Link(id, new Network.Way(direct, outgoing), null, other, noun));
            }
            return;
        }
        for (var each : list(seen.get(4))) {
            var end = list(each);
            var to = new Leg(String.valueOf(end.get(0)), Boolean.TRUE.equals(end.get(1)));
            var way = network.joined(noun, new Leg(type, !outgoing), to);
            if (way != null) {
                var far = String.valueOf(end.get(2));
                links.add(new Link(id, way, other, far, network.noun(list(end.get(3)))));
            }
        }
    }

    static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }
}
