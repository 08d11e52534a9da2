package io.lianxin.insight.neighborhood;

import io.lianxin.insight.InsightFile;
import io.lianxin.insight.network.Around;
import io.lianxin.insight.network.Bounds;
import io.lianxin.insight.network.Details;
import io.lianxin.insight.network.Layout;
import io.lianxin.insight.network.Line;
import io.lianxin.insight.network.Scope;
import io.lianxin.insight.network.Start;
import io.lianxin.insight.network.Surroundings;
import io.lianxin.query.ArgumentException;
import io.lianxin.query.Insight;
import io.lianxin.query.Question;
import io.lianxin.query.network.Network;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Shows the records around some others, hubs cut off where they say so. */
public final class Neighborhood implements Insight {

    private static final int MOST_STARTS = 20;
    private static final int MOST_LEVELS = 3;
    private static final int MOST_NODES = 500;
    private static final int MOST_PER_NODE = 100;
    private static final String IDS = "ids";
    private static final String AFTER = "after";

    private final String sdl = InsightFile.text("neighborhood.graphqls");

    @Override
    public String field() {
        return "neighborhood";
    }

    @Override
    public String sdl() {
        return sdl;
    }

    @Override
    public Map<String, @Nullable Object> find(Question question) {
        var ids = Bounds.list(question, IDS, 1, MOST_STARTS);
        int depth = Bounds.number(question, "depth", 1, MOST_LEVELS);
        int limit = Bounds.number(question, "limit", 1, MOST_NODES);
        int perNode = Bounds.number(question, "perNode", 1, MOST_PER_NODE);
        var scope = Scope.of(question);
        var start = Start.of(question, IDS, ids).values();
        var drawing = new Drawing(limit, perNode, start);
        var surroundings = new Surroundings(question, scope);
        if (question.argument(AFTER) != null) {
            drawing.goOn(next(question, surroundings, start, perNode));
        } else {
            var outermost = List.copyOf(drawing.distances().keySet());
            for (int level = 1; level <= depth && !outermost.isEmpty(); level++) {
                var around = surroundings.of(outermost, perNode).values();
                outermost = drawing.grow(around, level);
            }
        }
        return answer(question, drawing);
    }

    private static Goes next(
            Question question,
            Surroundings surroundings,
            Collection<Start.Found> start,
            int perNode) {
        var at =
                question.cursors()
                        .opened(AFTER, String.valueOf(question.argument(AFTER)), mark(question));
        var record = start.iterator().next();
        var relation = question.network().relation(at.get(1));
        if (start.size() != 1 || !record.id().equals(at.getFirst()) || relation == null) {
            throw new ArgumentException(
                    AFTER,
                    "this cursor goes on at record " + at.getFirst(),
                    "Give `ids` that record alone");
        }
        var way = new Network.Way(relation, Boolean.parseBoolean(at.get(2)));
        int from = Integer.parseInt(at.get(3));
        return new Goes(
                surroundings.next(record.id(), record.noun(), way, from, perNode), way, from);
    }

    /**
     * A further page of one relation.
     *
     * @param around what comes next
     * @param way the relation
     * @param from how many came before
     */
    record Goes(Around around, Network.Way way, int from) {}

    /** What a cursor belongs to: the same records in the same order. */
    private static String mark(Question question) {
        return "neighborhood " + question.values("asOf") + " " + question.values("types");
    }

    private static Map<String, @Nullable Object> answer(Question question, Drawing drawing) {
        var nodes = drawing.distances().keySet();
        var lines = List.copyOf(drawing.lines().all());
        var details = Details.wanted(question, nodes, lines);
        var answer = new LinkedHashMap<String, @Nullable Object>();
        answer.put("nodes", nodes(question, drawing, details, lines));
        answer.put("edges", lines.stream().map(details::edge).toList());
        answer.put("more", drawing.more().stream().map(each -> more(question, each)).toList());
        answer.put("capped", drawing.caps().stream().map(Enum::name).toList());
        answer.put("visited", drawing.visited());
        return answer;
    }

    private static List<Map<String, @Nullable Object>> nodes(
            Question question, Drawing drawing, Details details, List<Line> lines) {
        var places = Layout.wanted(question, drawing.distances().keySet(), lines);
        var nodes = new ArrayList<Map<String, @Nullable Object>>();
        drawing.distances()
                .forEach((id, distance) ->
                        nodes.add(details.node(id, drawing.noun(id), distance, places.get(id))));
        return nodes;
    }

    private static Map<String, @Nullable Object> more(Question question, Drawing.More more) {
        var relation = more.way().relation();
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("node", more.node());
        fields.put("relation", relation.name());
        fields.put("label", Details.label(relation.en(), relation.zh()));
        fields.put("count", more.rest());
        fields.put("exact", more.isExact());
        fields.put(
                "cursor",
                question.cursors()
                        .encode(
                                mark(question),
                                List.of(
                                        more.node(),
                                        relation.name(),
                                        more.way().forward(),
                                        more.shown())));
        return fields;
    }
}
