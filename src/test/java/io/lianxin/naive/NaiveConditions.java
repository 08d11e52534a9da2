package io.lianxin.naive;

import static io.lianxin.naive.NaiveGraph.list;
import static io.lianxin.naive.NaiveGraph.map;
import static io.lianxin.naive.NaiveGraph.order;

import io.lianxin.naive.NaiveGraph.*;

import org.jspecify.annotations.NullUnmarked;

import java.util.*;
import java.util.function.*;

/** Filters and figures: a condition holds or not. */
@NullUnmarked // null is a value here
record NaiveConditions(NaiveGraph graph) {

    private static boolean all(Object input, BiPredicate<String, Object> test) {
        return map(input).entrySet().stream().allMatch(it -> test.test(it.getKey(), it.getValue()));
    }

    boolean holds(Kind kind, Vertex it, Object filter) {
        return all(filter, (name, asked) -> holds(kind, it, name, asked));
    }

    List<Vertex> only(Kind kind, Collection<Vertex> all, Object filter) {
        return all.stream().filter(it -> holds(kind, it, filter)).toList();
    }

    private boolean holds(Kind kind, Vertex it, String name, Object asked) {
        var leg = kind.legs().get(name);
        return switch (leg == null ? name : leg.sort()) {
            case "and" -> list(asked).allMatch(each -> holds(kind, it, each));
            case "or" -> list(asked).anyMatch(each -> holds(kind, it, each));
            case "not" -> !holds(kind, it, asked);
            case "within" -> graph.climb(it).contains(graph.vertices.get(asked));
            case "value" -> all(asked, (how, to) -> value(it, leg, how, to));
            case "one" -> !only(graph.to(leg), graph.targets(it, leg), asked).isEmpty();
            case "many" -> related(graph.to(leg), graph.targets(it, leg), map(asked));
            default -> compared(it.get(leg), asked);
        };
    }

    private boolean related(Kind kind, Set<Vertex> all, Map<String, Object> asked) {
        var looked = only(kind, all, asked.get("where"));
        return all(asked, (how, inner) -> related(kind, looked, how, inner));
    }

    private boolean related(Kind kind, List<Vertex> all, String how, Object asked) {
        return switch (how) {
            case "some" -> !only(kind, all, asked).isEmpty();
            case "none" -> only(kind, all, asked).isEmpty();
            case "all" -> only(kind, all, asked).size() == all.size();
            case "single" -> only(kind, all, asked).size() == 1;
            case "count" -> compared(all.size(), asked);
            case "aggregate" -> figures(kind, all, "", asked);
            default -> true;
        };
    }

    /** A condition on what records come to. */
    boolean figures(Kind kind, List<Vertex> all, String path, Object asked) {
        return all(asked, (name, to) -> figures(kind, all, path, name, to));
    }

    private boolean figures(Kind kind, List<Vertex> all, String path, String name, Object asked) {
        var isGroup =
                map(asked instanceof Map<?, ?> ? asked : null).values().stream()
                        .anyMatch(Map.class::isInstance);
        return switch (name) {
            case "and" -> list(asked).allMatch(each -> figures(kind, all, path, each));
            case "or" -> list(asked).anyMatch(each -> figures(kind, all, path, each));
            case "not" -> !figures(kind, all, path, asked);
            default ->
                    isGroup
                            ? figures(kind, all, path + name + ".", asked)
                            : compared(figure(kind, all, path + name, null), asked);
        };
    }

    /** What records come to: the path leads to a figure, past the field that it is made of. */
    Object figure(Kind kind, List<Vertex> all, String path, Object at) {
        var end = Math.max(0, path.lastIndexOf('.'));
        var of = path.substring(0, end).replace('.', '_');
        var leg = kind.legs().get(of.equals("countValue") ? "count" : of);
        if (leg == null || leg.sort().equals("value")) {
            return all.stream().filter(it -> leg == null || it.has(leg)).toList().size();
        }
        var values = all.stream().map(it -> it.get(leg)).filter(Objects::nonNull).toList();
        return figure(
                path.substring(end + 1), values, at == null ? 0.5 : ((Number) at).doubleValue());
    }

    static Object figure(String how, List<Object> values, double at) {
        return switch (how) {
            case "count" -> values.size();
            case "countDistinct" -> new HashSet<>(values).size();
            case "trueCount" -> Collections.frequency(values, true);
            case "falseCount" -> Collections.frequency(values, false);
            case "min" -> values.stream().min(NaiveGraph::order).orElse(null);
            case "max" -> values.stream().max(NaiveGraph::order).orElse(null);
            default -> values.isEmpty() ? null : number(how, values, at);
        };
    }

    private static double number(String how, List<Object> values, double at) {
        var all = values.stream().mapToDouble(it -> ((Number) it).doubleValue()).sorted().toArray();
        var sum = Arrays.stream(all).sum();
        var place = at * (all.length - 1);
        var below = all[(int) place];
        var above = all[(int) Math.ceil(place)];
        return switch (how) {
            case "sum" -> sum;
            case "avg" -> sum / all.length;
            default -> below + (above - below) * (place - (int) place);
        };
    }

    private static boolean value(Vertex it, Leg leg, String how, Object asked) {
        return switch (how) {
            case "isNull" -> asked.equals(!it.has(leg));
            case "certainly" -> it.has(leg) && it.isSharp(leg) && lies(it, leg, asked, true);
            case "possibly" -> it.has(leg) && lies(it, leg, asked, false);
            default -> compared(it.stored().get(leg.name() + "_" + how), asked);
        };
    }

    /** Whether all that an interval can mean lies in a range, or some of it. */
    private static boolean lies(Vertex it, Leg leg, Object range, boolean all) {
        return all(
                range,
                (sign, to) -> {
                    var low = end(it, leg, "lower", -1, to);
                    var high = end(it, leg, "upper", 1, to);
                    return all ? range(sign, low, high) : range(sign, high, low);
                });
    }

    /** Where an end of an interval lies: below, at or above a value. */
    private static int end(Vertex it, Leg leg, String which, int open, Object to) {
        var value = it.part(leg, which);
        var isMeant = it.stored().get(leg.name() + "_" + leg.says().get(which) + "Inclusive");
        var side = value == null ? open : Integer.signum(order(value, to));
        return side == 0 && Boolean.FALSE.equals(isMeant) ? -open : side;
    }

    private static boolean range(String sign, int from, int to) {
        return switch (sign) {
            case "from", "gte" -> from >= 0;
            case "after", "gt" -> from > 0;
            case "to", "lte" -> to <= 0;
            case "before", "lt" -> to < 0;
            default -> from >= 0 && to <= 0;
        };
    }

    private static boolean compared(Object value, Object asked) {
        UnaryOperator<Object> as =
                Boolean.TRUE.equals(map(asked).get("ignoreCase"))
                        ? it -> it instanceof String text ? text.toLowerCase(Locale.ROOT) : it
                        : it -> it;
        return all(asked, (how, to) -> compared(as.apply(value), how, list(to).map(as).toList()));
    }

    private static boolean compared(Object value, String how, List<Object> to) {
        if (value == null) {
            var isEmpty = how.equals("eq") == to.isEmpty();
            return how.matches("eq|ne")
                    ? isEmpty
                    : how.equals("isNull") ? to.contains(true) : how.matches("notIn|ignoreCase");
        }
        var first = to.isEmpty() ? null : to.getFirst();
        return switch (how) {
            case "isNull" -> to.contains(false);
            case "eq", "in" -> to.stream().anyMatch(each -> order(value, each) == 0);
            case "ne", "notIn" -> to.stream().noneMatch(each -> order(value, each) == 0);
            case "has" -> list(value).anyMatch(to::contains);
            case "contains" -> value.toString().contains(first.toString());
            case "startsWith" -> value.toString().startsWith(first.toString());
            case "endsWith" -> value.toString().endsWith(first.toString());
            case "ignoreCase" -> true;
            default -> range(how, order(value, first), order(value, first));
        };
    }
}
