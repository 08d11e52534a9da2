package io.lianxin.naive;

import graphql.language.*;
import graphql.parser.Parser;

import io.lianxin.naive.NaiveGraph.*;

import org.jspecify.annotations.NullUnmarked;

import java.util.*;
import java.util.function.Function;

/** Answers documents of fields and inline fragments. */
@NullUnmarked // null is a value here
final class NaiveAnswers {

    /** The records at which the engine's cursors stand. */
    final Map<String, String> cursors = new HashMap<>();

    final NaiveGraph graph;
    final NaiveConditions conditions;
    final NaiveKeys keys;

    NaiveAnswers(NaiveGraph graph) {
        this.graph = graph;
        this.conditions = new NaiveConditions(graph);
        this.keys = new NaiveKeys(graph, conditions);
    }

    Map<String, Object> answer(String document) {
        var operations = Parser.parse(document).getDefinitionsOfType(OperationDefinition.class);
        return object(fields(operations.getFirst().getSelectionSet(), ""), this::root);
    }

    private Object root(Field field) {
        var isList =
                graph.kinds.values().stream()
                        .filter(it -> field.getName().equals(it.says().get("plural")))
                        .findFirst();
        if (isList.isPresent()) {
            var kind = isList.get();
            return listing(new Rows(kind, graph.all(kind), it -> it), field, true);
        }
        var it = graph.vertices.get((String) argument(field, "id", ""));
        var kinds =
                graph.kinds.values().stream()
                        .filter(kind -> kind.name().equalsIgnoreCase(field.getName()));
        var isOne = it != null && kinds.allMatch(kind -> kind.nouns().contains(it.noun()));
        return isOne && survives(it, field) ? record(it, field) : null;
    }

    static Object argument(Field field, String name, Object otherwise) {
        return NaiveGraph.input(field.getArguments()).getOrDefault(name, otherwise);
    }

    static Map<String, Object> object(List<Field> fields, Function<Field, Object> values) {
        var object = new TreeMap<String, Object>();
        fields.forEach(field -> object.put(field.getResultKey(), values.apply(field)));
        return object;
    }

    @SuppressWarnings("rawtypes") // graphql-java's signature
    private List<Field> fields(SelectionSet of, String noun) {
        var fields = new ArrayList<Field>();
        for (var each : of.getSelections()) {
            if (each instanceof Field field) {
                fields.add(field);
            } else if (each instanceof InlineFragment some && isOf(noun, some)) {
                fields.addAll(fields(some.getSelectionSet(), noun));
            }
        }
        return fields;
    }

    private boolean isOf(String noun, InlineFragment fragment) {
        return graph.kinds.get(fragment.getTypeCondition().getName()).nouns().contains(noun);
    }

    List<Field> fields(Field of) {
        return of.getSelectionSet() == null ? List.of() : fields(of.getSelectionSet(), "");
    }

    Object record(Vertex it, Field field) {
        return it == null
                ? null
                : object(fields(field.getSelectionSet(), it.noun()), each -> value(it, each));
    }

    private Object value(Vertex it, Field field) {
        var name = field.getName();
        var leg = graph.kinds.get(it.noun()).legs().get(name);
        return switch (leg == null ? name : leg.sort()) {
            case "__typename" -> it.noun();
            case "ancestors" ->
                    graph.climb(it).stream().skip(1).map(each -> record(each, field)).toList();
            case "value" ->
                    it.has(leg)
                            ? object(
                                    fields(field),
                                    part -> it.stored().get(name + "_" + part.getName()))
                            : null;
            case "one" -> record(graph.first(it, leg), field);
            case "many" -> listing(rows(it, leg), field, false);
            default -> leg.says().containsKey("to") ? null : it.get(leg);
        };
    }

    /** The records of a list, and from each the way to the one that is shown. */
    private record Rows(Kind kind, Collection<Vertex> all, Function<Vertex, Vertex> end) {}

    private Rows rows(Vertex it, Leg leg) {
        if (!(leg.says().get("through") instanceof String through)) {
            return new Rows(graph.to(leg), graph.targets(it, leg), each -> each);
        }
        var joins = graph.kinds.get(it.noun()).legs().get(through.split("\\.", -1)[0]);
        var end = graph.to(joins).legs().get(through.split("\\.", -1)[1]);
        return new Rows(graph.to(joins), graph.targets(it, joins), each -> graph.first(each, end));
    }

    /** The records that fulfil the filter and have all that prunes below them. */
    private List<Vertex> chosen(Rows rows, Field field) {
        var all = conditions.only(rows.kind, rows.all, argument(field, "filter", null)).stream();
        return all.filter(it -> rows.end.apply(it) != null && survives(rows, it, field)).toList();
    }

    private boolean survives(Rows rows, Vertex it, Field field) {
        return fields(field).stream()
                .allMatch(part ->
                        switch (part.getName()) {
                            case "nodes", "node" -> survives(rows.end.apply(it), part);
                            case "edges" -> survives(rows, it, part);
                            default -> !field.getName().equals("edges") || isNeeded(it, part);
                        });
    }

    private boolean survives(Vertex it, Field field) {
        return fields(field.getSelectionSet(), it.noun()).stream()
                .allMatch(each -> isNeeded(it, each));
    }

    private boolean isNeeded(Vertex it, Field field) {
        var leg = graph.kinds.get(it.noun()).legs().get(field.getName());
        var one = leg != null && leg.sort().equals("one") ? graph.first(it, leg) : null;
        return switch (leg == null ? "" : leg.sort()) {
            case "one" -> one == null ? !prunes(field) : survives(one, field);
            case "many" -> !isPruning(field) || !chosen(rows(it, leg), field).isEmpty();
            default -> true;
        };
    }

    private static boolean isPruning(Field field) {
        return argument(field, "prune", false).equals(true);
    }

    private boolean prunes(Field field) {
        var below = fields(field).stream().filter(each -> !each.getName().matches("nodes|edges"));
        return below.anyMatch(each -> isPruning(each) || prunes(each));
    }

    private Object listing(Rows list, Field field, boolean isRoot) {
        var order = keys.order(list.kind, argument(field, "orderBy", null), isRoot);
        var rows = chosen(list, field).stream().sorted(order).toList();
        int last = (Integer) argument(field, "last", -1);
        var at = argument(field, "after", argument(field, "before", ""));
        var cursor = graph.vertices.get(cursors.getOrDefault(at, ""));
        int passed = (Integer) argument(field, "offset", last < 0 ? 0 : rows.size());
        if (cursor != null) {
            passed =
                    (int)
                            rows.stream()
                                    .filter(it -> order.compare(it, cursor) < (last < 0 ? 1 : 0))
                                    .count();
        }
        var from = last < 0 ? Math.min(passed, rows.size()) : Math.max(0, passed - last);
        var to =
                last < 0
                        ? Math.min(rows.size(), from + (Integer) argument(field, "first", 20))
                        : passed;
        var page = rows.subList(from, to);
        var groups = new NaiveGroups(this, list.kind, rows);
        return object(
                fields(field),
                part ->
                        switch (part.getName()) {
                            case "nodes" ->
                                    page.stream()
                                            .map(it -> record(list.end.apply(it), part))
                                            .toList();
                            case "edges" ->
                                    page.stream()
                                            .map(it -> edge(it, list.end.apply(it), part))
                                            .toList();
                            case "totalCount" -> rows.size();
                            case "countUpTo" ->
                                    Math.min(rows.size(), (Integer) argument(part, "limit", 0));
                            case "aggregate" -> groups.aggregate("", part);
                            case "groups" -> groups.groups(part);
                            case "facets" -> groups.facets(part);
                            default ->
                                    object(
                                            fields(part),
                                            info ->
                                                    switch (info.getName()) {
                                                        case "hasNextPage" -> to < rows.size();
                                                        case "hasPreviousPage" -> from > 0;
                                                        case "startCursor" ->
                                                                page.isEmpty()
                                                                        ? null
                                                                        : page.getFirst().id();
                                                        default ->
                                                                page.isEmpty()
                                                                        ? null
                                                                        : page.getLast().id();
                                                    });
                        });
    }

    private Object edge(Vertex it, Vertex end, Field field) {
        return object(
                fields(field),
                inner ->
                        switch (inner.getName()) {
                            case "cursor" -> it.id();
                            case "node" -> record(end, inner);
                            default -> value(it, inner);
                        });
    }
}
