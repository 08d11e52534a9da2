package io.lianxin.naive;

import io.lianxin.naive.NaiveGraph.Kind;

import org.jspecify.annotations.NullUnmarked;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Goes through the pages of a random list, forward or backward, and compares each. */
@NullUnmarked // null is what it is for
final class Walk {

    private final Comparison both;
    private final String before;
    private final String after;
    private final String page;
    private final int size;
    private int pages;

    /** Chooses a list at the root or of one record, its filter, order and page size. */
    Walk(Comparison both, long seed) {
        this.both = both;
        var graph = both.naive().graph;
        var random = new Random(seed * 0x9E3779B97F4A7C15L);
        var filters = new RandomFilter(graph, random, random);
        filters.ways = 4;
        var owner = filters.one(RandomQuestion.roots(graph));
        var list = random.nextInt(3) == 0 ? filters.leg(owner, "many") : null;
        var kind = list == null ? owner : listed(graph, owner, list);
        var isThrough = list != null && list.says().containsKey("through");
        var filter = random.nextInt(3) == 0 ? "filter: " + filters.filter(kind, 1) + ", " : "";
        var order = "orderBy: " + new RandomKeys(graph, random, filters).order(kind) + ", ";
        before =
                "{ all: "
                        + (list == null
                                ? owner.says().get("plural") + "("
                                : RandomQuestion.single(owner)
                                        + "(id: \""
                                        + busiest(graph, owner, list)
                                        + "\") { all: "
                                        + list.name()
                                        + "(")
                        + filter
                        + order;
        after = list == null ? " }" : " } }";
        page =
                " { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges"
                        + " { cursor "
                        + (isThrough ? "id" : "")
                        + " node { id } } }";
        size = 1 + random.nextInt(9);
    }

    private static Kind listed(NaiveGraph graph, Kind owner, NaiveGraph.Leg list) {
        return list.says().get("through") instanceof String through
                ? graph.kinds.get(owner.legs().get(through.split("\\.", -1)[0]).type())
                : graph.kinds.get(list.type());
    }

    /** The record with the longest list. */
    private static String busiest(NaiveGraph graph, Kind owner, NaiveGraph.Leg list) {
        return graph.all(owner).stream()
                .max(java.util.Comparator.comparingInt(it -> graph.targets(it, list).size()))
                .orElseThrow()
                .id();
    }

    /** What is wrong with the walk there or the walk back; null where nothing is. */
    String difference() {
        var there = new ArrayList<Object>();
        var back = new ArrayList<Object>();
        var difference = walk("first: ", ", after: ", "endCursor", "hasNextPage", there);
        if (difference == null) {
            difference = walk("last: ", ", before: ", "startCursor", "hasPreviousPage", back);
        }
        if (difference == null
                && (!there.equals(back.reversed()) || new HashSet<>(there).size() < there.size())) {
            difference = "there " + there + ", back " + back;
        }
        return difference == null ? null : before + "…: " + difference;
    }

    int pages() {
        return pages;
    }

    private String walk(String size, String from, String cursor, String goesOn, List<Object> seen) {
        var next = "";
        while (next != null) {
            pages++;
            var question = before + size + this.size + next + ")" + page + after;
            var result = both.asked().result(question);
            if (!result.getErrors().isEmpty()) {
                return question + "\n  " + result.getErrors();
            }
            var difference = both.difference(question, result);
            if (difference != null) {
                return difference;
            }
            var list = (Map<?, ?>) ((Map<?, ?>) result.getData()).get("all");
            list = list.containsKey("all") ? (Map<?, ?>) list.get("all") : list;
            var rows = new ArrayList<Object>((List<?>) list.get("edges"));
            rows.replaceAll(
                    row -> both.naive().cursors.get((String) ((Map<?, ?>) row).get("cursor")));
            seen.addAll(from.contains("after") ? rows : rows.reversed());
            var info = (Map<?, ?>) list.get("pageInfo");
            next = info.get(goesOn).equals(true) ? from + "\"" + info.get(cursor) + "\"" : null;
            if (next == null && seen.size() != ((Number) list.get("totalCount")).intValue()) {
                return seen.size() + " of " + list.get("totalCount") + " seen";
            }
        }
        return null;
    }
}
