package io.lianxin.insight.search;

import io.lianxin.graph.Row;
import io.lianxin.insight.InsightFile;
import io.lianxin.query.Ids;
import io.lianxin.query.Question;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what was found, in groups. */
final class Facets {

    private static final String COUNT = "count";
    private static final String PLACES = InsightFile.text("search-places.cypher");

    private final Question question;
    private final List<Hit> hits;

    Facets(Question question, List<Hit> hits) {
        this.question = question;
        this.hits = hits;
    }

    /** As the API has it; places take a statement, where they are asked for. */
    Map<String, @Nullable Object> answer() {
        var answer = new LinkedHashMap<String, @Nullable Object>();
        answer.put("types", types());
        answer.put("places", question.isWanted("facets/places") ? places() : List.of());
        answer.put("years", years());
        return answer;
    }

    private List<Map<String, Object>> types() {
        var counts = new TreeMap<String, Integer>();
        hits.forEach(hit -> counts.merge(hit.record().noun().type(), 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(each -> Map.<String, Object>of("type", each.getKey(), COUNT, each.getValue()))
                .toList();
    }

    private List<Map<String, Object>> years() {
        var counts = new TreeMap<Integer, Integer>();
        hits.forEach(
                hit -> hit.record().years().forEach(year -> counts.merge(year, 1, Integer::sum)));
        return counts.entrySet().stream()
                .map(each -> Map.<String, Object>of("year", each.getKey(), COUNT, each.getValue()))
                .toList();
    }

    private List<Map<String, Object>> places() {
        if (hits.isEmpty()) {
            return List.of();
        }
        var ids = hits.stream().map(hit -> hit.record().id()).toList();
        var places = new ArrayList<Map<String, Object>>();
        for (Row row : question.read(PLACES, Map.of("ids", ids, "asOf", question.values("asOf")))) {
            places.add(
                    Map.of(
                            "place",
                            new Ids(List.of(String.valueOf(row.get(0)))),
                            COUNT,
                            row.get(1) instanceof Number hits ? hits.intValue() : 0));
        }
        return places;
    }
}
