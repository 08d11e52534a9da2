package io.lianxin.naive;

import io.lianxin.naive.NaiveGraph.Kind;
import io.lianxin.naive.NaiveGraph.Leg;
import io.lianxin.naive.NaiveGraph.Vertex;

import org.jspecify.annotations.NullUnmarked;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/** Random filters, whose values are drawn from stored ones. */
@NullUnmarked // null is a value here
final class RandomFilter {

    private static final int DEEPEST = 2;
    private static final Comparator<String> BY_NUMBER = Comparator.comparing(Double::valueOf);

    final RandomFigures figures;
    private final NaiveGraph graph;
    private final Random random;
    private final Random draws;

    /** How many more relationships the document may follow; a list counts twice. */
    int ways;

    /** Takes chance for the form of a question, and for the values in it. */
    RandomFilter(NaiveGraph graph, Random random, Random draws) {
        this.graph = graph;
        this.random = random;
        this.draws = draws;
        this.figures = new RandomFigures(graph, random, this);
    }

    /** Fields that can be asked for: neither restricted nor computed on request. */
    static List<Leg> legs(Kind kind) {
        return kind.legs().values().stream()
                .filter(leg ->
                        !leg.name().contains("_")
                                && !leg.says().containsKey("to")
                                && "load".equals(leg.says().getOrDefault("by", "load")))
                .toList();
    }

    /** A field of these sorts, or, as long as the document may go further, one that leads on. */
    Leg any(Kind kind, String sorts) {
        var leg = leg(kind, ways > 0 ? sorts + "|one|many" : sorts);
        ways -= leg.sort().equals("one") ? 1 : leg.sort().equals("many") ? 2 : 0;
        return leg;
    }

    Leg leg(Kind kind, String sorts) {
        var legs = legs(kind).stream().filter(each -> each.sort().matches(sorts)).toList();
        return legs.isEmpty() ? null : one(legs);
    }

    /** A value; it makes no other form. */
    <T> T drawn(Collection<T> some) {
        return List.copyOf(some).get(draws.nextInt(some.size()));
    }

    int drawn(int bound) {
        return draws.nextInt(bound);
    }

    <T> T one(Collection<T> some) {
        return List.copyOf(some).get(random.nextInt(some.size()));
    }

    String filter(Kind kind, int depth) {
        return switch (random.nextInt(depth < DEEPEST ? 12 : 9)) {
            case 9 -> "{or: [" + filter(kind, depth + 1) + ", " + filter(kind, depth + 1) + "]}";
            case 10 -> "{not: " + filter(kind, depth + 1) + "}";
            case 11 -> "{and: [" + filter(kind, depth + 1) + ", " + filter(kind, depth + 1) + "]}";
            case 0 ->
                    kind.tree() == null || graph.all(kind).isEmpty()
                            ? filter(kind, depth)
                            : "{within: \"" + drawn(graph.all(kind)).id() + "\"}";
            default -> "{" + condition(kind, depth) + "}";
        };
    }

    private String condition(Kind kind, int depth) {
        var leg = any(kind, "scalar|scalars|value");
        var to = graph.kinds.get(leg.type());
        return leg.name()
                + ": "
                + switch (leg.sort()) {
                    case "scalar" -> scalar(kind, leg);
                    case "scalars" ->
                            random.nextInt(4) == 0 ? isNull() : "{has: " + drawn(kind, leg) + "}";
                    case "value" -> value(kind, leg, to);
                    case "one" -> random.nextInt(4) == 0 ? "{}" : filter(to, depth + 1);
                    default -> related(to, depth + 1);
                };
    }

    private String isNull() {
        return "{isNull: " + random.nextBoolean() + "}";
    }

    /** A stored value of a field, as a literal. */
    String drawn(Kind kind, Leg leg) {
        var stored = new ArrayList<Object>();
        graph.all(kind).forEach((Vertex it) -> NaiveGraph.list(it.get(leg)).forEach(stored::add));
        return literal(leg.type(), stored.isEmpty() ? usual(leg.type()) : drawn(stored));
    }

    private Object usual(String type) {
        return switch (type) {
            case "Int" -> 1;
            case "Float" -> 1.0;
            case "Boolean" -> true;
            case "Date" -> "2020-01-01";
            default -> graph.codes(type).isEmpty() ? "a" : graph.codes(type).getFirst();
        };
    }

    String literal(String type, Object value) {
        return value instanceof String text && graph.codes(type).isEmpty()
                ? "\""
                        + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n")
                        + "\""
                : String.valueOf(value);
    }

    String scalar(Kind kind, Leg leg) {
        var drawn = drawn(kind, leg);
        var many = "[" + drawn + ", " + drawn(kind, leg) + "]";
        var lists = List.of("{in: " + many + "}", "{notIn: " + many + "}");
        return switch (leg.type()) {
            case "Boolean" -> random.nextInt(3) == 0 ? isNull() : "{eq: " + drawn + "}";
            case "Int", "Float", "Date" -> ordered(drawn, lists);
            case "String" -> random.nextBoolean() ? ordered(drawn, lists) : text(drawn);
            default ->
                    random.nextBoolean()
                            ? one(lists)
                            : "{" + one(List.of("eq", "ne")) + ": " + drawn + "}";
        };
    }

    String ordered(String drawn, List<String> lists) {
        return switch (random.nextInt(10)) {
            case 0 -> isNull();
            case 1 -> one(lists);
            case 2 -> "{" + one(List.of("eq", "ne")) + ": null}";
            case 3 -> "{gte: " + drawn + ", ne: " + drawn + "}";
            default ->
                    "{" + one(List.of("eq", "ne", "lt", "lte", "gt", "gte")) + ": " + drawn + "}";
        };
    }

    private String text(String drawn) {
        var bare = drawn.substring(1, drawn.length() - 1);
        var folds = random.nextBoolean();
        var cased =
                folds && random.nextBoolean() && !bare.contains("\\")
                        ? bare.toUpperCase(Locale.ROOT)
                        : bare;
        var half = cased.codePointCount(0, cased.length()) / 2;
        var cut = cased.offsetByCodePoints(0, half);
        var isPlain = !cased.contains("\\") && half > 0;
        var part =
                switch (random.nextInt(4)) {
                    case 0 -> "startsWith: \"" + (isPlain ? cased.substring(0, cut) : cased);
                    case 1 -> "endsWith: \"" + (isPlain ? cased.substring(cut) : cased);
                    case 2 -> "contains: \"" + (isPlain ? cased.substring(cut) : cased);
                    default -> "eq: \"" + cased;
                };
        return "{" + part + "\"" + (folds ? ", ignoreCase: true" : "") + "}";
    }

    private String value(Kind kind, Leg leg, Kind group) {
        var lower = group.legs().get(String.valueOf(group.says().get("lower")));
        return switch (random.nextInt(lower == null ? 4 : 10)) {
            case 0 -> isNull();
            case 1, 2, 3 -> {
                var part = one(group.legs().values());
                var stored = kind.legs().get(leg.name() + "_" + part.name());
                yield "{"
                        + part.name()
                        + ": "
                        + (part.sort().equals("scalars")
                                ? "{has: " + drawn(kind, stored) + "}"
                                : scalar(kind, stored))
                        + "}";
            }
            default ->
                    "{"
                            + one(List.of("certainly", "possibly"))
                            + ": "
                            + range(kind, leg, group, lower.type())
                            + "}";
        };
    }

    private String range(Kind kind, Leg leg, Kind group, String type) {
        var isDay = type.equals("Date");
        var which = random.nextBoolean() ? "lower" : "upper";
        var end = kind.legs().get(leg.name() + "_" + group.says().get(which));
        var drawn = Stream.generate(() -> drawn(kind, end)).limit(2);
        var ends = (isDay ? drawn.sorted() : drawn.sorted(BY_NUMBER)).toList();
        if (random.nextBoolean()) {
            return "{"
                    + one(
                            isDay
                                    ? List.of("from", "to", "on", "before", "after")
                                    : List.of("from", "to", "eq", "lt", "lte", "gt", "gte"))
                    + ": "
                    + ends.getFirst()
                    + "}";
        }
        return ends.getFirst().equals(ends.getLast())
                ? "{}"
                : "{from: " + ends.getFirst() + ", to: " + ends.getLast() + "}";
    }

    private String related(Kind kind, int depth) {
        var where = random.nextInt(4) == 0 ? "where: " + filter(kind, depth) + ", " : "";
        return "{"
                + where
                + switch (random.nextInt(8)) {
                    case 0, 1 -> "some: " + (random.nextInt(4) == 0 ? "{}" : filter(kind, depth));
                    case 2 -> "none: " + filter(kind, depth);
                    case 3 -> "all: " + filter(kind, depth);
                    case 4 -> "single: " + filter(kind, depth);
                    case 5 -> "aggregate: " + figures.having(kind, depth);
                    default -> "count: " + count();
                }
                + "}";
    }

    String count() {
        return "{" + one(List.of("eq", "gt", "gte", "lt", "lte", "ne")) + ": " + drawn(4) + "}";
    }
}
