package io.lianxin.insight.search;

import io.lianxin.insight.InsightFile;
import io.lianxin.insight.search.Route.Ask;
import io.lianxin.mapping.search.SearchedNoun;
import io.lianxin.query.ArgumentException;
import io.lianxin.query.Insight;
import io.lianxin.query.Question;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds records of all types by what a reader types. */
public final class Search implements Insight {

    private static final int MOST = 100;
    private static final int MOST_SUGGESTIONS = 6;
    private static final String FIRST = "first";
    private static final String TYPES = "types";

    private final AtomicReference<List<SearchedNoun>> searched = new AtomicReference<>(List.of());
    private final String sdl = InsightFile.text("search.graphqls");

    @Override
    public String field() {
        return "search";
    }

    @Override
    public String sdl() {
        return sdl;
    }

    @Override
    public Map<String, @Nullable Object> find(Question question) {
        var text = AskedText.of(String.valueOf(question.argument(AskedText.NAME)));
        int first = first(question.argument(FIRST));
        var nouns = nouns(question);
        var search = new IndexSearch(question, nouns, only(nouns, question.values(TYPES)));
        var routes = routes(question.values("routes"));
        var tried = new ArrayList<Route>();
        var hits =
                search.hits(
                        text,
                        asks(text, routes.stream().filter(each -> each != Route.FUZZY), tried));
        if (hits.isEmpty() && routes.contains(Route.FUZZY)) {
            hits = search.hits(text, asks(text, Stream.of(Route.FUZZY), tried));
        }
        var answer = new LinkedHashMap<String, @Nullable Object>();
        answer.put("hits", hits.stream().limit(first).map(Hit::answer).toList());
        answer.put("total", hits.size());
        answer.put("totalIsExact", search.isWhole());
        answer.put("tried", tried.stream().map(Route::name).toList());
        answer.put("facets", new Facets(question, hits).answer());
        answer.put(
                "suggestion",
                hits.isEmpty() && question.isWanted("suggestion")
                        ? suggestion(search, text)
                        : null);
        return answer;
    }

    /** They follow from the schema, which stays. */
    private List<SearchedNoun> nouns(Question question) {
        return searched.updateAndGet(known -> known.isEmpty() ? question.searched() : known);
    }

    /** The longest beginning that something is found by. */
    private static @Nullable String suggestion(IndexSearch search, AskedText text) {
        for (var beginning : text.beginnings().stream().limit(MOST_SUGGESTIONS).toList()) {
            var shorter = AskedText.of(beginning);
            var routes = Stream.of(Route.NAME, Route.VARIANT, Route.PINYIN, Route.TEXT);
            if (!search.hits(shorter, asks(shorter, routes, new ArrayList<>())).isEmpty()) {
                return beginning;
            }
        }
        return null;
    }

    private static List<Ask> asks(AskedText text, Stream<Route> routes, List<Route> tried) {
        var asks = new ArrayList<Ask>();
        routes.forEach(route -> {
            var some = route.asks(text);
            if (!some.isEmpty()) {
                tried.add(route);
                asks.addAll(some);
            }
        });
        return asks;
    }

    private static List<Route> routes(List<?> given) {
        return given.isEmpty()
                ? List.of(Route.values())
                : given.stream()
                        .map(each -> Route.valueOf(String.valueOf(each)))
                        .sorted()
                        .distinct()
                        .toList();
    }

    private static List<SearchedNoun> only(List<SearchedNoun> nouns, List<?> types) {
        for (var type : types) {
            if (nouns.stream().noneMatch(noun -> noun.type().equals(type))) {
                throw new ArgumentException(
                        TYPES,
                        "search finds no records of a type " + type,
                        "Write some of "
                                + nouns.stream()
                                        .map(SearchedNoun::type)
                                        .sorted()
                                        .collect(Collectors.joining(", ")));
            }
        }
        return nouns.stream().filter(noun -> types.contains(noun.type())).toList();
    }

    private static int first(@Nullable Object given) {
        if (given instanceof Integer first && first >= 0 && first <= MOST) {
            return first;
        }
        throw new ArgumentException(
                FIRST,
                given + " is not between 0 and " + MOST,
                "Ask for at most " + MOST + " hits");
    }
}
