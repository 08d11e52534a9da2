package io.lianxin.naive;

import io.lianxin.naive.NaiveGraph.Kind;
import io.lianxin.naive.NaiveGraph.Leg;

import org.jspecify.annotations.NullUnmarked;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A random valid document: one root field with lists, figures, groups and facets. */
@NullUnmarked // null is a value here
final class RandomQuestion {

    private final NaiveGraph graph;
    private final Random random;
    private final RandomFilter filters;
    private final RandomKeys keys;
    private int aliases;

    RandomQuestion(NaiveGraph graph, long form, long draw) {
        this.graph = graph;
        this.random = new Random(form * 0x9E3779B97F4A7C15L);
        this.filters = new RandomFilter(graph, random, new Random(draw * 31 + form));
        this.filters.ways = random.nextInt(5);
        this.keys = new RandomKeys(graph, random, filters);
    }

    /** The types that have a list at the root, and enough records to choose from. */
    static List<Kind> roots(NaiveGraph graph) {
        var lists = graph.kinds.values().stream().filter(it -> it.says().containsKey("plural"));
        return lists.filter(kind -> graph.all(kind).size() > 8).toList();
    }

    /** The root field that gives one record. */
    static String single(Kind kind) {
        return kind.name().substring(0, 1).toLowerCase(Locale.ROOT) + kind.name().substring(1);
    }

    String text() {
        var kind = filters.one(roots(graph));
        if (random.nextInt(15) == 0) {
            var all =
                    graph.all(kind).stream()
                            .filter(it ->
                                    !graph.kinds.get(it.noun()).says().containsKey("forwards"))
                            .toList();
            var id = all.isEmpty() ? "none" : filters.drawn(all).id();
            return "{ all: " + single(kind) + "(id: \"" + id + "\") " + record(kind, 0) + " }";
        }
        return "{ all: "
                + kind.says().get("plural")
                + arguments(kind, 0)
                + " { total: totalCount "
                + parts(kind, null, null, 0)
                + " } }";
    }

    private String alias(String name) {
        return "a" + aliases++ + ": " + name;
    }

    private String arguments(Kind kind, int depth) {
        var arguments = new ArrayList<String>();
        if (random.nextInt(10) < (depth == 0 ? 9 : 4)) {
            arguments.add("filter: " + filters.filter(kind, depth));
        }
        if (random.nextInt(10) < 6) {
            arguments.add("orderBy: " + keys.order(kind));
        }
        int size = filters.drawn(random.nextInt(3) == 0 ? 30 : 7);
        switch (random.nextInt(5)) {
            case 0 -> arguments.add("first: " + size);
            case 1 -> arguments.add("last: " + size);
            case 2 -> arguments.add("first: " + size + ", offset: " + filters.drawn(8));
            default -> {}
        }
        if (depth > 0 && random.nextInt(6) == 0) {
            arguments.add("prune: true");
        }
        return arguments.isEmpty() ? "" : "(" + String.join(", ", arguments) + ")";
    }

    /** What is asked of a list; of one through joining records, also its fields on the edge. */
    private String parts(Kind kind, Kind end, String left, int depth) {
        var parts = new ArrayList<String>();
        for (int i = depth == 0 ? random.nextInt(2) : 0; i >= 0; i--) {
            parts.add(
                    switch (random.nextInt(filters.ways > 0 ? 11 : 8)) {
                        case 0, 1, 2 ->
                                alias("nodes ") + record(end == null ? kind : end, depth + 1);
                        case 3, 4 ->
                                alias("edges { ")
                                        + alias("node ")
                                        + record(end == null ? kind : end, depth + 1)
                                        + (end == null ? "" : fields(kind, left, depth + 1))
                                        + " }";
                        case 5 -> alias("pageInfo { hasNextPage hasPreviousPage }");
                        case 6 -> alias("countUpTo(limit: " + (1 + filters.drawn(20)) + ")");
                        case 7 -> alias("totalCount");
                        case 8 -> alias("aggregate ") + keys.figures(kind);
                        case 9 ->
                                alias(
                                        "facets(by: ["
                                                + keys.by(kind, 0)
                                                + ", "
                                                + keys.by(kind, 0)
                                                + "]"
                                                + (random.nextBoolean()
                                                        ? ", first: " + (1 + filters.drawn(4))
                                                        : "")
                                                + ") { path distinct missing values { count value "
                                                + value()
                                                + " } }");
                        default -> alias(groups(kind));
                    });
        }
        return String.join(" ", parts);
    }

    private String value() {
        return filters.one(
                List.of(
                        "{ text }",
                        "{ path text number }",
                        "{ text from to }",
                        "{ text record { id __typename } }"));
    }

    private String groups(Kind kind) {
        var by =
                IntStream.range(0, 1 + random.nextInt(2))
                        .mapToObj(i -> keys.by(kind, 0))
                        .collect(Collectors.joining(", "));
        var having = random.nextInt(3) == 0 ? ", having: " + filters.figures.having(kind, 0) : "";
        var order = random.nextInt(2) == 0 ? ", orderBy: [" + keys.setOrder(kind, 1) + "]" : "";
        var page =
                random.nextInt(3) == 0
                        ? ", first: " + (1 + filters.drawn(5)) + ", offset: " + filters.drawn(3)
                        : "";
        return "groups(by: ["
                + by
                + "]"
                + having
                + order
                + page
                + ") { keys "
                + value()
                + " aggregate "
                + keys.figures(kind)
                + " }";
    }

    private String record(Kind kind, int depth) {
        var isMixed = !kind.nouns().contains(kind.name());
        var text =
                new StringBuilder("{ ")
                        .append(
                                isMixed
                                        ? "__typename "
                                        : kind.legs().containsKey("id") ? "id " : "__typename ")
                        .append(kind.legs().isEmpty() ? "" : fields(kind, "", depth));
        if (isMixed && random.nextBoolean()) {
            var noun = graph.kinds.get(filters.one(kind.nouns()));
            text.append(" ... on ")
                    .append(noun.name())
                    .append(" { ")
                    .append(fields(noun, "", depth))
                    .append(" }");
        }
        return text + " }";
    }

    private String fields(Kind kind, String left, int depth) {
        if (kind.says().isEmpty()) {
            return " " + alias("__typename");
        }
        var text = new StringBuilder();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            var leg = filters.any(kind, "scalar|scalars|value");
            if (leg != null && !leg.name().equals(left)) {
                text.append(" ").append(alias(leg.name())).append(below(kind, leg, depth));
            }
        }
        return text.isEmpty() ? " " + alias("__typename") : text.toString();
    }

    private String below(Kind kind, Leg leg, int depth) {
        var to = graph.kinds.get(leg.type());
        return switch (leg.sort()) {
            case "value" ->
                    to.legs().keySet().stream().collect(Collectors.joining(" ", " { ", " }"));
            case "one" -> " " + record(to, depth + 1);
            case "many" -> {
                if (!(leg.says().get("through") instanceof String through)) {
                    yield arguments(to, depth) + " { " + parts(to, null, null, depth) + " }";
                }
                var joins = graph.kinds.get(joins(kind, leg).type());
                yield arguments(joins, depth)
                        + " { "
                        + parts(joins, to, through.split("\\.", -1)[1], depth)
                        + " }";
            }
            default -> "";
        };
    }

    private static Leg joins(Kind kind, Leg leg) {
        return kind.legs().get(String.valueOf(leg.says().get("through")).split("\\.", -1)[0]);
    }
}
