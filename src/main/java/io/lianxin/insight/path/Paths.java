package io.lianxin.insight.path;

import io.lianxin.insight.InsightFile;
import io.lianxin.insight.network.Bounds;
import io.lianxin.insight.network.Details;
import io.lianxin.insight.network.Layout;
import io.lianxin.insight.network.Line;
import io.lianxin.insight.network.Lines;
import io.lianxin.insight.network.Link;
import io.lianxin.insight.network.Scope;
import io.lianxin.insight.network.Start;
import io.lianxin.insight.network.Surroundings;
import io.lianxin.query.ArgumentException;
import io.lianxin.query.Insight;
import io.lianxin.query.Question;

import org.jgrapht.alg.drawing.model.Point2D;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds how two records are connected, through other records. */
public final class Paths implements Insight {

    private static final int MOST_HOPS = 6;
    private static final int MOST_PATHS = 10;
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final double ROUNDED = 10_000;

    private final String sdl = InsightFile.text("paths.graphqls");

    @Override
    public String field() {
        return "paths";
    }

    @Override
    public String sdl() {
        return sdl;
    }

    @Override
    public Map<String, @Nullable Object> find(Question question) {
        int maxHops = Bounds.number(question, "maxHops", 1, MOST_HOPS);
        int first = Bounds.number(question, "first", 1, MOST_PATHS);
        var scope = Scope.avoiding(question);
        var ends = Start.each(question, List.of(FROM, TO));
        var from = ends.getFirst().id();
        var to = ends.getLast().id();
        if (from.equals(to)) {
            throw new ArgumentException(
                    TO, "it is the same record as `from`: " + to, "Give another record");
        }
        var isShortest = "SHORTEST".equals(String.valueOf(question.argument("order")));
        var wish = new PathSearch.Wish(from, to, maxHops, first, isShortest);
        var search =
                new PathSearch(
                        new Surroundings(question, scope.around(Set.of(from, to))),
                        new Connecting(question.network()),
                        wish);
        return answer(question, search, search.run());
    }

    private static Map<String, @Nullable Object> answer(
            Question question, PathSearch search, List<BestPaths.Way> ways) {
        var ids = new LinkedHashSet<String>();
        var lines = new LinkedHashMap<Link, Line>();
        for (var way : ways) {
            ids.addAll(way.records());
            for (var link : way.links()) {
                lines.put(link, search.line(link));
            }
        }
        var details = new Details(question, ids, lines.values(), true);
        var places =
                ids.isEmpty()
                        ? Map.<String, Point2D>of()
                        : Layout.of(new TreeSet<>(ids), Lines.distinct(lines.values()));
        var paths = new ArrayList<Map<String, @Nullable Object>>();
        for (var way : ways) {
            paths.add(path(search, way, lines, details, places));
        }
        var answer = new LinkedHashMap<String, @Nullable Object>();
        answer.put("paths", paths);
        answer.put(
                "outcome",
                !ways.isEmpty() ? "FOUND" : search.isWhole() ? "NONE" : "NONE_WITHIN_BUDGET");
        answer.put("visited", search.visited());
        return answer;
    }

    private static Map<String, @Nullable Object> path(
            PathSearch search,
            BestPaths.Way way,
            Map<Link, Line> lines,
            Details details,
            Map<String, Point2D> places) {
        var nodes = new ArrayList<Map<String, @Nullable Object>>();
        var edges = new ArrayList<Map<String, @Nullable Object>>();
        for (var id : way.records()) {
            nodes.add(details.node(id, search.noun(id), nodes.size(), places.get(id)));
        }
        for (var link : way.links()) {
            var line = lines.get(link);
            if (line != null) {
                edges.add(details.edge(line));
            }
        }
        var fields = new HashMap<String, @Nullable Object>();
        int hops = way.links().size();
        fields.put("hops", hops);
        fields.put("length", rounded(way.length()));
        fields.put("strength", rounded(Math.pow(2, hops - way.length())));
        fields.put("nodes", nodes);
        fields.put("edges", edges);
        return fields;
    }

    private static double rounded(double value) {
        return Math.round(value * ROUNDED) / ROUNDED;
    }
}
