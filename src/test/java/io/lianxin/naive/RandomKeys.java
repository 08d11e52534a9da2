package io.lianxin.naive;

import io.lianxin.naive.NaiveGraph.Kind;
import io.lianxin.naive.NaiveGraph.Leg;

import org.jspecify.annotations.NullUnmarked;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Random orders, keys of groups and figures. */
@NullUnmarked // null is a value here
final class RandomKeys {

    private static final int DEEPEST = 2;
    private static final List<String> UNITS = List.of("DAY", "WEEK", "MONTH", "QUARTER", "YEAR");
    private static final List<String> DIRECTIONS =
            List.of("ASC", "DESC", "ASC_NULLS_FIRST", "DESC_NULLS_FIRST");

    private final NaiveGraph graph;
    private final Random random;
    private final RandomFilter filters;

    RandomKeys(NaiveGraph graph, Random random, RandomFilter filters) {
        this.graph = graph;
        this.random = random;
        this.filters = filters;
    }

    /** One to three keys. */
    String order(Kind kind) {
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> entry(kind, 0))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private String direction() {
        return filters.one(DIRECTIONS);
    }

    private String entry(Kind kind, int depth) {
        var leg =
                random.nextInt(4) == 0 && filters.leg(kind, "one") != null && depth < DEEPEST + 1
                        ? filters.leg(kind, "one")
                        : filters.any(kind, "scalar|value");
        var to = graph.kinds.get(leg.type());
        return "{"
                + leg.name()
                + ": "
                + switch (leg.sort()) {
                    case "value" ->
                            to.says().containsKey("lower")
                                    ? direction()
                                    : "{"
                                            + filters.leg(to, "scalar").name()
                                            + ": "
                                            + direction()
                                            + "}";
                    case "one" -> entry(to, depth + 1);
                    case "many" -> setOrder(to, depth + 1);
                    default -> direction();
                }
                + "}";
    }

    String setOrder(Kind kind, int depth) {
        var where = random.nextInt(4) == 0 ? "where: " + filters.filter(kind, 2) + ", " : "";
        var number = number(kind);
        return "{"
                + where
                + switch (random.nextInt(number == null ? 4 : 6)) {
                    case 0, 1 -> "count: " + direction();
                    case 2 -> "min: " + entry(kind, depth + 1);
                    case 3 -> "max: " + entry(kind, depth + 1);
                    case 4 -> "sum: " + number;
                    default -> "avg: " + number;
                }
                + "}";
    }

    private String number(Kind kind) {
        var numbers =
                RandomFilter.legs(kind).stream()
                        .filter(leg ->
                                leg.sort().equals("scalar") && leg.type().matches("Int|Float"))
                        .toList();
        return numbers.isEmpty()
                ? null
                : "{" + filters.one(numbers).name() + ": " + direction() + "}";
    }

    /** One key of groups. */
    String by(Kind kind, int depth) {
        var where = random.nextInt(6) == 0 ? "where: " + filters.filter(kind, 2) + ", " : "";
        var direction =
                depth == 0 && random.nextInt(3) == 0 ? "direction: " + direction() + ", " : "";
        if (!kind.nouns().contains(kind.name()) && random.nextInt(4) == 0) {
            return "{" + where + direction + "typename: VALUE}";
        }
        if (kind.tree() != null && depth < DEEPEST && random.nextInt(4) == 0) {
            return "{" + where + direction + "containedIn: " + by(kind, depth + 1) + "}";
        }
        var leg = filters.any(kind, "scalar|scalars|value");
        return leg == null
                ? "{" + where + direction + "typename: VALUE}"
                : "{" + where + direction + leg.name() + ": " + key(leg, depth) + "}";
    }

    private String key(Leg leg, int depth) {
        var to = graph.kinds.get(leg.type());
        return switch (leg.sort()) {
            case "scalar" -> leg.type().equals("Date") ? filters.one(UNITS) : "VALUE";
            case "value" -> {
                var lower = to.legs().get(String.valueOf(to.says().get("lower")));
                yield lower != null && lower.type().equals("Date")
                        ? filters.one(UNITS)
                        : "{" + part(to) + "}";
            }
            case "one", "many" -> by(to, depth + 1);
            default -> "VALUE";
        };
    }

    private String part(Kind group) {
        var part = filters.one(group.legs().values());
        return part.name() + ": " + key(part, 9);
    }

    /** Some figures over records, in braces. */
    String figures(Kind kind) {
        var text = new StringBuilder("{ count");
        for (int i = random.nextInt(3); i > 0; i--) {
            var leg = filters.leg(kind, "scalar|value");
            var name = leg.name().equals("count") ? "countValue" : leg.name();
            text.append(" f").append(i).append(": ").append(name).append(" { ");
            if (leg.sort().equals("value")) {
                text.append("count ");
                graph.kinds.get(leg.type()).legs().values().stream()
                        .filter(each -> each.sort().equals("scalar"))
                        .forEach(each ->
                                text.append(each.name())
                                        .append(" { ")
                                        .append(figures(each))
                                        .append(" } "));
            } else {
                text.append(figures(leg));
            }
            text.append(" }");
        }
        return text + " }";
    }

    private String figures(Leg leg) {
        return String.join(
                        " ", RandomFigures.figures(leg.type(), !graph.codes(leg.type()).isEmpty()))
                + (leg.type().matches("Int|Float")
                        ? " percentile(at: " + filters.drawn(11) / 10.0 + ")"
                        : "");
    }
}
