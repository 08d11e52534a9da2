package io.lianxin.bench.insight;

import io.lianxin.bench.invent.Chance;
import io.lianxin.bench.invent.Ids;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Some of the records of a graph, by whose names and ids it is asked.
 *
 * @param people by prefecture, those known by their whole names
 * @param places places
 * @param titles what issues and articles are called
 */
record Population(List<List<Known>> people, List<Known> places, List<String> titles) {

    private static final int AREAS = 60;
    private static final int EACH = 40;
    private static final int PEOPLE = 900;
    private static final int PLACES = 1200;
    private static final int ISSUES = 3400;
    private static final int ARTICLES = 700;
    private static final String NODES =
            """
            query ($ids: [ID!]!) {
              it: nodes(ids: $ids) {
                id caption
                ... on Person { read: pinyin display }
                ... on Place { read: pinyin }
              }
            }
            """;

    /**
     * A record.
     *
     * @param id its id
     * @param name its name
     * @param pinyin how it is read; empty where that is not said
     */
    record Known(String id, String name, String pinyin) {}

    static Population of(Program program, int prefectures, Chance chance) throws IOException {
        var population = new Population(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int area = 0; area < AREAS; area++) {
            var ids = Ids.ofPrefecture(chance.below(prefectures));
            var people = new ArrayList<Known>();
            for (var person : read(program, ids, "person", PEOPLE, chance)) {
                if (person.path("display").asString("").equals("FULL")) {
                    people.add(known(person));
                }
            }
            population.people.add(people);
            read(program, ids, "place", PLACES, chance)
                    .forEach(place -> population.places.add(known(place)));
            for (var title : read(program, ids, "issue", ISSUES, chance)) {
                population.titles.add(known(title).name());
            }
            for (var title : read(program, ids, "article", ARTICLES, chance)) {
                population.titles.add(known(title).name());
            }
        }
        return population;
    }

    private static Iterable<JsonNode> read(
            Program program, Ids ids, String kind, int below, Chance chance) throws IOException {
        var some = new ArrayList<String>();
        for (int each = 0; each < EACH; each++) {
            some.add(ids.of(kind, chance.below(below)));
        }
        var found = new ArrayList<JsonNode>();
        for (var node : program.ask(new Asked(NODES, Map.of("ids", some))).it()) {
            if (node.has("id")) {
                found.add(node);
            }
        }
        return found;
    }

    private static Known known(JsonNode node) {
        return new Known(
                node.path("id").asString(""),
                node.path("caption").asString(""),
                node.path("read").asString(""));
    }

    /** Somebody, or every fourth time somewhere. */
    Known anything(Chance chance) {
        return chance.below(4) == 0 ? chance.of(places) : anybody(chance);
    }

    /** Somebody of any prefecture. */
    Known anybody(Chance chance) {
        return chance.of(chance.of(people));
    }
}
