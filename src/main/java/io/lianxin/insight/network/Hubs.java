package io.lianxin.insight.network;

import io.lianxin.query.Question;
import io.lianxin.query.network.Network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads what lies around hubs, a bounded part of each relation. In the order of the store it is cut
 * into windows, in each of which the ids make the order: so a page never looks at more than a
 * window, and all pages together make the whole.
 */
final class Hubs {

    /** How many relationships of one relation are looked at for a page. */
    static final int WINDOW = 500;

    private final Question question;
    private final Scope scope;
    private final String validFar;
    private final String validJoin;

    Hubs(Question question, Scope scope) {
        this.question = question;
        this.scope = scope;
        this.validFar = question.holding("m");
        this.validJoin = question.holding("j");
    }

    Map<String, Around> of(String noun, List<String> ids, int from, int count) {
        var ways =
                scope.network().ways(noun).stream()
                        .filter(way -> scope.relations().contains(way.relation()))
                        .toList();
        return of(noun, ids, ways, from, count);
    }

    Map<String, Around> of(
            String noun, List<String> ids, List<Network.Way> ways, int from, int count) {
        var found = new HashMap<String, Around>();
        if (ways.isEmpty()) {
            return found;
        }
        var values =
                Map.<String, Object>of(
                        "ids",
                        ids,
                        "window",
                        WINDOW,
                        "before",
                        from / WINDOW * WINDOW,
                        "from",
                        from % WINDOW,
                        "count",
                        count);
        for (var row : question.read(text(ways), values)) {
            var id = String.valueOf(row.get(0));
            var links = new ArrayList<Link>();
            var counts = new HashMap<Network.Way, Long>();
            var each = Surroundings.list(row.get(1));
            for (int i = 0; i < ways.size(); i++) {
                var way = ways.get(i);
                var read = Surroundings.list(each.get(i));
                counts.put(way, ((Number) read.get(0)).longValue());
                for (var link : Surroundings.list(read.get(1))) {
                    links.add(link(id, way, Surroundings.list(link)));
                }
            }
            links.removeIf(link -> !scope.holds(link) || link.far().equals(id));
            found.put(id, new Around(id, noun, true, List.copyOf(links), counts));
        }
        return found;
    }

    private Link link(String id, Network.Way way, List<?> ends) {
        var via = ends.get(0);
        return new Link(
                id,
                way,
                via == null ? null : String.valueOf(via),
                String.valueOf(ends.get(1)),
                scope.network().noun(Surroundings.list(ends.get(2))));
    }

    private String text(List<Network.Way> ways) {
        var text = new StringBuilder();
        var nouns = scope.nouns();
        var end = nouns.isEmpty() ? "" : ":" + scope.network().labels(nouns);
        for (var way : ways) {
            var relation = way.relation();
            boolean isDirect = relation.join() == null;
            var joined = isDirect ? "" : "j, ";
            text.append(text.isEmpty() ? "" : ", ")
                    .append("[COUNT { ")
                    .append(relation.firstStep(way.forward()))
                    .append(" }, COLLECT { MATCH ")
                    .append(relation.pattern(scope.network(), way.forward(), end))
                    .append(" WHERE ")
                    .append(validFar)
                    .append(isDirect ? "" : " AND " + validJoin)
                    .append(" WITH ")
                    .append(joined)
                    .append("m SKIP $before LIMIT $window WITH ")
                    .append(joined)
                    .append("m ORDER BY m.id")
                    .append(isDirect ? "" : ", j.id")
                    .append(" SKIP $from LIMIT $count RETURN [")
                    .append(isDirect ? "null" : "j.id")
                    .append(", m.id, labels(m)] }]");
        }
        return "UNWIND $ids AS asked MATCH (n:Node {id: asked}) RETURN n.id AS id, ["
                + text
                + "] AS ways";
    }
}
