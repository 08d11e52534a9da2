package io.lianxin.naive;

import static io.lianxin.naive.NaiveGraph.list;
import static io.lianxin.naive.NaiveGraph.map;

import io.lianxin.naive.NaiveGraph.*;

import org.jspecify.annotations.NullUnmarked;

import java.time.*;
import java.time.format.DateTimeFormatter;
import java.util.*;
import java.util.function.Function;
import java.util.stream.Stream;

/** Orders, and keys of groups. */
@NullUnmarked // null is a value here
record NaiveKeys(NaiveGraph graph, NaiveConditions conditions) {

    private static final DateTimeFormatter WEEK = DateTimeFormatter.ISO_WEEK_DATE;

    /** What anything is ordered by. */
    record Key<T>(Function<T, Object> value, Object direction) implements Comparator<T> {

        @Override
        public int compare(T one, T other) {
            var a = value.apply(one);
            var b = value.apply(other);
            if (a == null || b == null) {
                var isFirst = String.valueOf(direction).endsWith("NULLS_FIRST");
                return a == null && b == null ? 0 : (a == null) == isFirst ? -1 : 1;
            }
            return String.valueOf(direction).startsWith("DESC")
                    ? NaiveGraph.order(b, a)
                    : NaiveGraph.order(a, b);
        }

        /** The value at the end of a way, where it leads somewhere. */
        <S> Key<S> from(Function<S, T> way) {
            Function<S, Object> far =
                    it -> Optional.ofNullable(way.apply(it)).map(value).orElse(null);
            return new Key<>(far, direction);
        }
    }

    /** The total order of a list; an index holds no interval that is open at its beginning. */
    Comparator<Vertex> order(Kind kind, Object orderBy, boolean isRoot) {
        Comparator<Vertex> order = new Key<>(it -> 0, null);
        for (var key : list(orderBy).flatMap(each -> keys(kind, map(each), isRoot)).toList()) {
            order = order.thenComparing(key);
        }
        return order.thenComparing(Vertex::id);
    }

    private Stream<Key<Vertex>> keys(Kind kind, Map<String, Object> entry, boolean isRoot) {
        var name = name(entry);
        var leg = kind.legs().get(name);
        var asked = entry.get(name);
        if (leg.sort().equals("one")) {
            var far = keys(graph.to(leg), map(asked), false);
            return far.map(key -> key.from(it -> graph.first(it, leg)));
        }
        if (leg.sort().equals("many")) {
            return Stream.of(total(graph.to(leg), map(asked)).from(it -> graph.targets(it, leg)));
        }
        if (asked instanceof Map<?, ?> part) {
            return keys(kind, below(name, map(part)), isRoot);
        }
        if (!leg.sort().equals("value")) {
            return Stream.of(new Key<>(it -> it.get(leg), asked));
        }
        Function<Vertex, Object> first = it -> it.part(leg, "lower");
        Function<Vertex, Object> last = it -> it.part(leg, "upper");
        Function<Vertex, Object> either =
                it -> first.apply(it) == null ? last.apply(it) : first.apply(it);
        var isIndexed = isRoot && leg.says().containsKey("indexed");
        return Stream.of(new Key<>(isIndexed ? first : either, asked), new Key<>(last, asked));
    }

    /** A part of a value, as if it were a field. */
    private static Map<String, Object> below(String name, Map<String, Object> part) {
        return Map.of(name + "_" + name(part), part.get(name(part)));
    }

    /** What sets of records are ordered by. */
    Key<Collection<Vertex>> total(Kind kind, Map<String, Object> asked) {
        var how = name(asked);
        var id = new Key<>(Vertex::id, asked.get(how));
        var of = how.equals("count") ? Stream.of(id) : keys(kind, map(asked.get(how)), false);
        var key = of.findFirst().orElseThrow();
        return new Key<>(
                all -> {
                    var looked = conditions.only(kind, all, asked.get("where")).stream();
                    var values = looked.map(key.value).filter(Objects::nonNull).toList();
                    var isNothing = values.isEmpty() && how.equals("sum");
                    return isNothing ? (Object) 0 : NaiveConditions.figure(how, values, 0);
                },
                key.direction);
    }

    private static String name(Map<String, Object> asked) {
        var names = asked.keySet().stream().filter(it -> !it.matches("where|direction"));
        return names.findFirst().orElseThrow();
    }

    /** The values of a key that a record has. */
    Set<Object> values(Kind kind, Vertex it, Map<String, Object> by) {
        var values = new LinkedHashSet<Object>();
        if (conditions.holds(kind, it, by.get("where"))) {
            add(values, kind, it, name(by), by.get(name(by)));
        }
        values.remove(null);
        return values;
    }

    private void add(Set<Object> values, Kind kind, Vertex it, String name, Object below) {
        var leg = kind.legs().get(name);
        if (leg == null) {
            var all = name.equals("typename") ? Set.<Vertex>of() : graph.climb(it);
            all.forEach(each -> values.addAll(values(kind, each, map(below))));
            values.add(all.isEmpty() ? it.noun() : null);
        } else if (leg.sort().matches("one|many")) {
            graph.targets(it, leg)
                    .forEach(each -> values.addAll(values(graph.to(leg), each, map(below))));
        } else if (below instanceof Map<?, ?> part) {
            values.addAll(values(kind, it, below(name, map(part))));
        } else if (leg.sort().equals("value")) {
            var first = unit(below, it.part(leg, "lower"));
            var isOne = Objects.equals(first, unit(below, it.part(leg, "upper")));
            values.add(isOne && it.isSharp(leg) ? first : null);
        } else {
            list(it.get(leg)).forEach(each -> values.add(unit(below, each)));
        }
    }

    /** The fields on the way to the value of a key. */
    static String path(Map<String, Object> by) {
        var below = by.get(name(by));
        return name(by) + (below instanceof Map<?, ?> ? "." + path(map(below)) : "");
    }

    /** A unit of the calendar. */
    record Unit(String text, LocalDate from, LocalDate to) implements Comparable<Unit> {

        Unit(String text, LocalDate from, Period length) {
            this(text, from, from.plus(length).minusDays(1));
        }

        @Override
        public int compareTo(Unit other) {
            return from.compareTo(other.from);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private static Object unit(Object unit, Object value) {
        if (value == null || unit.equals("VALUE")) {
            return value;
        }
        var day = LocalDate.parse(value.toString());
        var month = YearMonth.from(day);
        var quarter = (day.getMonthValue() + 2) / 3;
        var begin = LocalDate.of(day.getYear(), quarter * 3 - 2, 1);
        var week = day.format(WEEK).substring(0, 8);
        return switch (unit.toString()) {
            case "DAY" -> new Unit("" + day, day, Period.ofDays(1));
            case "WEEK" -> new Unit(week, LocalDate.parse(week + "-1", WEEK), Period.ofWeeks(1));
            case "MONTH" -> new Unit("" + month, month.atDay(1), Period.ofMonths(1));
            case "QUARTER" -> new Unit(day.getYear() + "-Q" + quarter, begin, Period.ofMonths(3));
            default -> new Unit("" + day.getYear(), day.withDayOfYear(1), Period.ofYears(1));
        };
    }
}
