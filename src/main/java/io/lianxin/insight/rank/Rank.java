package io.lianxin.insight.rank;

import io.lianxin.insight.InsightFile;
import io.lianxin.insight.network.Bounds;
import io.lianxin.insight.network.Details;
import io.lianxin.insight.network.Layout;
import io.lianxin.insight.network.Line;
import io.lianxin.insight.network.Scope;
import io.lianxin.insight.network.Start;
import io.lianxin.query.ArgumentException;
import io.lianxin.query.Ids;
import io.lianxin.query.Insight;
import io.lianxin.query.Question;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Ranks records by a measure of a bounded part of the network, and says what that part is. */
public final class Rank implements Insight {

    private static final int MOST_STARTS = 20;
    private static final int MOST_LEVELS = 3;
    private static final int MOST_NODES = 1_000;
    private static final int MOST_RANKED = 100;
    private static final int MOST_COMMUNITIES = 50;
    private static final String IDS = "ids";

    private static final Map<String, Object> MEANING =
            Map.of(
                    "zh",
                    "只就本库收录的内容计算，即几版报纸所载，并非现实全貌；见报多者排位靠前",
                    "en",
                    "Measured on what this record holds, which is what a few printed pages say, and"
                            + " not on the world; who is printed often ranks high");

    private final String sdl = InsightFile.text("rank.graphqls");

    @Override
    public String field() {
        return "rank";
    }

    @Override
    public String sdl() {
        return sdl;
    }

    @Override
    public Map<String, @Nullable Object> find(Question question) {
        var by = RankBy.valueOf(String.valueOf(question.argument("by")));
        int first = Bounds.number(question, "first", 1, MOST_RANKED);
        var graph = subgraph(question);
        var lines = graph.lines();
        var ranking =
                Ranking.of(
                        new Measured(graph.nouns().keySet(), lines),
                        by,
                        by == RankBy.COMMUNITY || wantsCommunities(question));
        var of = Scope.nouns(question, "of");
        var ordered =
                ranking.ordered(
                        graph.nouns().keySet().stream()
                                .filter(id -> of.isEmpty() || of.contains(graph.nouns().get(id)))
                                .toList(),
                        by == RankBy.COMMUNITY);
        var shown = ordered.subList(0, Math.min(first, ordered.size()));
        var measured = new LinkedHashMap<String, @Nullable Object>(graph.measured(lines));
        measured.put("asOf", question.argument("asOf"));
        measured.put("communities", ranking.communities().size());
        measured.put("modularity", ranking.measured().modularity(ranking.communities()));
        measured.put("meaning", MEANING);
        var answer = answer(question, graph, ranking, shown, between(lines, shown));
        answer.put("measured", measured);
        return answer;
    }

    private static boolean wantsCommunities(Question question) {
        return question.isWanted("communities")
                || question.isWanted("nodes/community")
                || question.isWanted("measured/communities")
                || question.isWanted("measured/modularity");
    }

    private static Subgraph subgraph(Question question) {
        var ids = Bounds.list(question, IDS, 0, MOST_STARTS);
        int depth = Bounds.number(question, "depth", 1, MOST_LEVELS);
        int limit = Bounds.number(question, "limit", 2, MOST_NODES);
        var scope = Scope.avoiding(question);
        if (ids.isEmpty()) {
            if (question.values("types").isEmpty() && question.values("relations").isEmpty()) {
                throw new ArgumentException(
                        IDS,
                        "nothing says on what part of the network it is measured",
                        "Give records to begin at, or `types` or `relations`");
            }
            return Subgraph.ofTypes(question, scope, limit);
        }
        var starts = Start.nouns(question, IDS, ids);
        return Subgraph.around(
                question,
                scope.around(starts.keySet()),
                starts,
                depth,
                Math.max(limit, starts.size()));
    }

    private static List<Line> between(Collection<Line> lines, List<String> shown) {
        var ids = Set.copyOf(shown);
        return lines.stream()
                .filter(line -> ids.contains(line.source()) && ids.contains(line.target()))
                .toList();
    }

    private static Map<String, @Nullable Object> answer(
            Question question,
            Subgraph graph,
            Ranking ranking,
            List<String> shown,
            List<Line> lines) {
        var largest =
                ranking.communities()
                        .subList(0, Math.min(MOST_COMMUNITIES, ranking.communities().size()));
        var ids = new LinkedHashSet<>(shown);
        largest.forEach(each -> ids.add(ranking.leader(each)));
        var details = Details.wanted(question, ids, lines);
        var places = Layout.wanted(question, shown, lines);
        var nodes = new ArrayList<Map<String, @Nullable Object>>();
        int rank = 0;
        for (int i = 0; i < shown.size(); i++) {
            var id = shown.get(i);
            boolean isEqual = i > 0 && ranking.score(shown.get(i - 1)) == ranking.score(id);
            rank = isEqual ? rank : i + 1;
            var noun = String.valueOf(graph.nouns().get(id));
            var node = details.node(id, noun, 0, places.get(id));
            node.put("rank", rank);
            node.put("score", ranking.score(id));
            node.put("degree", ranking.measured().degree(id));
            node.put("community", ranking.numbers().get(id));
            nodes.add(node);
        }
        var answer = new LinkedHashMap<String, @Nullable Object>();
        answer.put("nodes", nodes);
        answer.put("edges", lines.stream().map(details::edge).toList());
        var communities = new ArrayList<Map<String, @Nullable Object>>();
        for (var each : largest) {
            communities.add(community(communities.size() + 1, each, ranking, details));
        }
        answer.put("communities", communities);
        return answer;
    }

    private static Map<String, @Nullable Object> community(
            int number, Set<String> members, Ranking ranking, Details details) {
        var leader = ranking.leader(members);
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("number", number);
        fields.put("size", members.size());
        fields.put("caption", details.caption(leader));
        fields.put("leader", new Ids(List.of(leader)));
        fields.put("members", new Ids(ranking.ordered(members, false)));
        return fields;
    }
}
