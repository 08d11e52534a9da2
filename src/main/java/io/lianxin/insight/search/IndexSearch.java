package io.lianxin.insight.search;

import io.lianxin.graph.Row;
import io.lianxin.insight.InsightFile;
import io.lianxin.insight.search.Route.Ask;
import io.lianxin.mapping.search.SearchedNoun;
import io.lianxin.query.Question;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Asks the indexes, all routes in one statement, and sees what of their answers matches. */
final class IndexSearch {

    /** The most records that a route brings. */
    static final int MOST = 200;

    private static final String STATEMENT = InsightFile.text("search.cypher");

    private final Question question;
    private final Map<String, SearchedNoun> nouns;
    private final List<SearchedNoun> only;
    private final String statement;
    private boolean isWhole = true;

    /**
     * A search.
     *
     * @param question what is asked
     * @param all all nouns that search finds
     * @param only the nouns that are wanted; none for all
     */
    IndexSearch(Question question, List<SearchedNoun> all, List<SearchedNoun> only) {
        this.question = question;
        this.only = only;
        this.statement = STATEMENT.replace("{{holding}}", question.holding("node"));
        this.nouns =
                all.stream().collect(Collectors.toMap(SearchedNoun::label, Function.identity()));
    }

    /** Whether no route had more to bring than it may. */
    boolean isWhole() {
        return isWhole;
    }

    /** What is found on some routes, the best first. */
    List<Hit> hits(AskedText text, List<Ask> asks) {
        var matching = new Matching(text);
        var hits = new ArrayList<Hit>();
        var brought = new int[asks.size()];
        for (var row : rows(asks)) {
            var found = new LinkedHashSet<Route>();
            for (var each : row.get(0) instanceof List<?> numbers ? numbers : List.of()) {
                int number = each instanceof Number it ? it.intValue() : 0;
                brought[number]++;
                found.add(asks.get(number).route());
            }
            var noun = nouns.get(String.valueOf(row.get(2)));
            if (noun != null && Boolean.TRUE.equals(row.get(7))) {
                var record = Candidate.of(row, noun);
                hit(record, found, matching).ifPresent(hits::add);
            }
        }
        for (int count : brought) {
            isWhole &= count < MOST;
        }
        hits.sort(Hit.RANK);
        return hits;
    }

    /** A record that matches on any of the routes that brought it. */
    private static Optional<Hit> hit(Candidate record, Set<Route> routes, Matching matching) {
        var matches = new ArrayList<Match>();
        for (var route : routes) {
            var match = matching.of(route, record);
            if (match != null) {
                matches.add(match);
            }
        }
        return matches.isEmpty() ? Optional.empty() : Optional.of(Hit.of(record, matches));
    }

    private List<Row> rows(List<Ask> asks) {
        var asked = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < asks.size(); i++) {
            asked.add(
                    Map.of(
                            "number",
                            i,
                            "index",
                            asks.get(i).index(),
                            "query",
                            IndexQuery.of(only, asks.get(i).query())));
        }
        return asked.isEmpty()
                ? List.of()
                : question.read(
                        statement,
                        Map.of(
                                "asked", asked,
                                "limit", MOST,
                                "labels", List.copyOf(nouns.keySet()),
                                "texts", byLabel(Candidate::properties),
                                "dates", byLabel(SearchedNoun::dates)));
    }

    private Map<String, Object> byLabel(Function<SearchedNoun, Object> what) {
        return nouns.values().stream().collect(Collectors.toMap(SearchedNoun::label, what));
    }
}
