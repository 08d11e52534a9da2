package io.lianxin.insight.common;

import io.lianxin.insight.InsightFile;
import io.lianxin.insight.network.Bounds;
import io.lianxin.insight.network.Details;
import io.lianxin.insight.network.Layout;
import io.lianxin.insight.network.Line;
import io.lianxin.insight.network.Scope;
import io.lianxin.insight.network.Start;
import io.lianxin.insight.network.Surroundings;
import io.lianxin.insight.path.Connecting;
import io.lianxin.query.ArgumentException;
import io.lianxin.query.Insight;
import io.lianxin.query.Question;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Finds what some records have in common: the others that several of them are joined to. */
public final class Common implements Insight {

    private static final int MOST_GIVEN = 10;
    private static final int MOST_SHARED = 100;
    private static final String IDS = "ids";
    private static final String AT_LEAST = "atLeast";

    private final String sdl = InsightFile.text("common.graphqls");

    @Override
    public String field() {
        return "common";
    }

    @Override
    public String sdl() {
        return sdl;
    }

    @Override
    public Map<String, @Nullable Object> find(Question question) {
        var ids = Bounds.list(question, IDS, 2, MOST_GIVEN);
        int first = Bounds.number(question, "first", 1, MOST_SHARED);
        var scope = Scope.avoiding(question);
        var nouns = Start.nouns(question, IDS, ids);
        var given = nouns.keySet();
        if (given.size() < 2) {
            throw new ArgumentException(
                    IDS,
                    "they are one record: " + given.iterator().next(),
                    "Give another record beside it");
        }
        int atLeast = Bounds.number(question, AT_LEAST, 2, given.size());
        var search =
                new SharedSearch(
                        new Surroundings(question, scope.around(given)),
                        new Connecting(question.network()),
                        new SharedSearch.Wish(
                                given, atLeast, Boolean.TRUE.equals(question.argument("hubs"))));
        return answer(question, nouns, search, search.run(), first);
    }

    private static Map<String, @Nullable Object> answer(
            Question question,
            Map<String, String> given,
            SharedSearch search,
            List<Shared> all,
            int first) {
        var shown = all.subList(0, Math.min(first, all.size()));
        var lines = List.copyOf(search.lines(shown).all());
        var answer = new LinkedHashMap<String, @Nullable Object>();
        answer.put("shared", shown.stream().map(Shared::answer).toList());
        network(question, given, shown, lines, answer);
        answer.put("total", all.size());
        answer.put("totalIsExact", search.isWhole());
        answer.put(
                "outcome",
                !all.isEmpty() ? "FOUND" : search.isWhole() ? "NONE" : "NONE_WITHIN_BUDGET");
        answer.put("visited", search.visited());
        return answer;
    }

    private static void network(
            Question question,
            Map<String, String> given,
            List<Shared> shown,
            List<Line> lines,
            Map<String, @Nullable Object> answer) {
        var ids = new LinkedHashSet<>(given.keySet());
        shown.forEach(each -> ids.add(each.id()));
        var details = Details.wanted(question, ids, lines);
        var places = Layout.wanted(question, ids, lines);
        var nodes = new ArrayList<Map<String, @Nullable Object>>();
        given.forEach((id, noun) -> nodes.add(details.node(id, noun, 0, places.get(id))));
        for (var each : shown) {
            nodes.add(details.node(each.id(), each.noun(), 1, places.get(each.id())));
        }
        answer.put("nodes", nodes);
        answer.put("edges", lines.stream().map(details::edge).toList());
    }
}
