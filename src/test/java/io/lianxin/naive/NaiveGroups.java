package io.lianxin.naive;

import static io.lianxin.naive.NaiveAnswers.argument;
import static io.lianxin.naive.NaiveAnswers.object;
import static io.lianxin.naive.NaiveGraph.list;
import static io.lianxin.naive.NaiveGraph.map;

import graphql.language.Field;

import io.lianxin.naive.NaiveGraph.*;
import io.lianxin.naive.NaiveKeys.*;

import org.jspecify.annotations.NullUnmarked;

import java.util.*;
import java.util.stream.IntStream;

/** What the records of a list come to. */
@NullUnmarked // null is a value here
record NaiveGroups(NaiveAnswers answers, Kind kind, List<Vertex> rows) {

    Object aggregate(String path, Field field) {
        return object(
                answers.fields(field),
                each -> {
                    var name = path + each.getName();
                    return each.getSelectionSet() == null
                            ? answers.conditions.figure(
                                    kind, rows, name, argument(each, "at", null))
                            : aggregate(name + ".", each);
                });
    }

    Object groups(Field field) {
        var by = list(argument(field, "by", null)).map(NaiveGraph::map).toList();
        var groups = new HashMap<List<Object>, List<Vertex>>();
        for (var row : rows) {
            for (var keys : keys(row, by)) {
                groups.computeIfAbsent(keys, it -> new ArrayList<>()).add(row);
            }
        }
        Comparator<List<Object>> order = new Key<>(List::size, null);
        for (var each : list(argument(field, "orderBy", null)).toList()) {
            order = order.thenComparing(answers.keys.total(kind, map(each)).from(groups::get));
        }
        for (int i = 0; i < by.size(); i++) {
            int place = i;
            order =
                    order.thenComparing(
                            new Key<>(keys -> keys.get(place), by.get(i).get("direction")));
        }
        var having = argument(field, "having", null);
        groups.values().removeIf(group -> !answers.conditions.figures(kind, group, "", having));
        int from = (Integer) argument(field, "offset", 0);
        int size = (Integer) argument(field, "first", 100);
        var page = groups.keySet().stream().sorted(order).skip(from).limit(size);
        return page.map(keys -> group(by, keys, groups.get(keys), field)).toList();
    }

    private List<List<Object>> keys(Vertex row, List<Map<String, Object>> by) {
        var keys = List.<List<Object>>of(List.of());
        for (var key : by) {
            var longer = new ArrayList<List<Object>>();
            var values = answers.keys.values(kind, row, key);
            for (var before : keys) {
                for (var value : values.isEmpty() ? Collections.singleton(null) : values) {
                    longer.add(new ArrayList<>(before));
                    longer.getLast().add(value);
                }
            }
            keys = longer;
        }
        return keys;
    }

    private Object group(
            List<Map<String, Object>> by, List<Object> keys, List<Vertex> all, Field field) {
        var places = IntStream.range(0, by.size());
        return object(
                answers.fields(field),
                part ->
                        part.getName().equals("keys")
                                ? places.mapToObj(i -> shown(by.get(i), keys.get(i), part)).toList()
                                : new NaiveGroups(answers, kind, all).aggregate("", part));
    }

    private Object shown(Map<String, Object> by, Object value, Field field) {
        var path = NaiveKeys.path(by);
        var isRecord = value != null && path.matches("(.*\\.)?id");
        return object(
                answers.fields(field),
                each ->
                        switch (each.getName()) {
                            case "path" -> path;
                            case "text" -> value == null ? null : value.toString();
                            case "number" -> value instanceof Number ? value : null;
                            case "from" -> value instanceof Unit unit ? unit.from() : null;
                            case "to" -> value instanceof Unit unit ? unit.to() : null;
                            default ->
                                    isRecord
                                            ? answers.record(
                                                    answers.graph.vertices.get(value), each)
                                            : null;
                        });
    }

    Object facets(Field field) {
        return list(argument(field, "by", null)).map(by -> facet(map(by), field)).toList();
    }

    private Object facet(Map<String, Object> by, Field field) {
        var counts = new HashMap<Object, Integer>();
        var values = rows.stream().map(row -> answers.keys.values(kind, row, by)).toList();
        values.forEach(each -> each.forEach(value -> counts.merge(value, 1, Integer::sum)));
        var order =
                new Key<>(counts::get, "DESC")
                        .thenComparing(new Key<>(it -> it, by.get("direction")));
        var first =
                counts.keySet().stream()
                        .sorted(order)
                        .limit((Integer) argument(field, "first", 20))
                        .toList();
        return object(
                answers.fields(field),
                part ->
                        switch (part.getName()) {
                            case "path" -> NaiveKeys.path(by);
                            case "distinct" -> counts.size();
                            case "missing" -> Collections.frequency(values, Set.of());
                            default ->
                                    first.stream()
                                            .map(value -> facet(by, value, counts.get(value), part))
                                            .toList();
                        });
    }

    private Object facet(Map<String, Object> by, Object value, Integer count, Field field) {
        var fields = answers.fields(field);
        return object(
                fields, each -> each.getName().equals("count") ? count : shown(by, value, each));
    }
}
