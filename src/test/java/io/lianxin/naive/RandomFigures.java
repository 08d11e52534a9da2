package io.lianxin.naive;

import io.lianxin.naive.NaiveGraph.Kind;
import io.lianxin.naive.NaiveGraph.Leg;

import org.jspecify.annotations.NullUnmarked;

import java.util.List;
import java.util.Random;

/** Random conditions on figures. */
@NullUnmarked // null is a value here
record RandomFigures(NaiveGraph graph, Random random, RandomFilter filters) {

    private static final int DEEPEST = 2;

    /** A condition on figures. */
    String having(Kind kind, int depth) {
        return switch (random.nextInt(depth < DEEPEST ? 8 : 5)) {
            case 5 -> "{not: " + having(kind, depth + 1) + "}";
            case 6 -> "{or: [" + having(kind, depth + 1) + ", " + having(kind, depth + 1) + "]}";
            case 7 -> "{and: [" + having(kind, depth + 1) + ", " + having(kind, depth + 1) + "]}";
            case 0, 1 -> "{count: " + filters.count() + "}";
            default -> figures(kind);
        };
    }

    private String figures(Kind kind) {
        var leg = filters.leg(kind, "scalar|value");
        var group = graph.kinds.get(leg.type());
        var name = leg.name().equals("count") ? "countValue" : leg.name();
        if (!leg.sort().equals("value")) {
            return "{" + name + ": " + figure(kind, leg) + "}";
        }
        var parts =
                group.legs().values().stream()
                        .filter(each -> each.sort().equals("scalar"))
                        .toList();
        if (random.nextInt(4) == 0) {
            return "{" + name + ": {count: " + filters.count() + "}}";
        }
        var part = filters.one(parts);
        return "{"
                + name
                + ": {"
                + part.name()
                + ": "
                + figure(kind, kind.legs().get(leg.name() + "_" + part.name()))
                + "}}";
    }

    private String figure(Kind kind, Leg leg) {
        var how = filters.one(figures(leg.type(), !graph.codes(leg.type()).isEmpty()));
        return "{"
                + how
                + ": "
                + (how.matches("count.*|.*Count")
                        ? filters.count()
                        : switch (leg.type()) {
                            case "Int", "Float" ->
                                    filters.ordered(
                                            filters.drawn(
                                                    kind,
                                                    new Leg(
                                                            leg.name(),
                                                            "Float",
                                                            leg.sort(),
                                                            leg.says())),
                                            List.of("{isNull: false}"));
                            case "ID" ->
                                    filters.ordered(
                                            filters.drawn(kind, leg), List.of("{isNull: true}"));
                            default -> filters.scalar(kind, leg);
                        })
                + "}";
    }

    /** The figures over values of a type. */
    static List<String> figures(String type, boolean isCode) {
        return isCode
                ? List.of("count", "countDistinct")
                : switch (type) {
                    case "Boolean" -> List.of("count", "trueCount", "falseCount");
                    case "Int", "Float" ->
                            List.of("count", "countDistinct", "min", "max", "sum", "avg", "median");
                    default -> List.of("count", "countDistinct", "min", "max");
                };
    }
}
