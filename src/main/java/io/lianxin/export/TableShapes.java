package io.lianxin.export;

import graphql.introspection.Introspection;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads off an operation which table its answer makes. */
public final class TableShapes {

    /** Keys that belong to paging and tell a reader of a table nothing. */
    private static final Set<String> PAGING = Set.of("nodes", "edges", "node");

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final Map<List<String>, Found> leaves = new LinkedHashMap<>();
    private final List<List<String>> lists = new ArrayList<>();
    private final Map<List<String>, List<String>> groups = new HashMap<>();
    private final Map<List<String>, List<String>> groupKeys = new HashMap<>();

    private TableShapes(GraphQLSchema schema, Document document) {
        this.schema = schema;
        this.fragments =
                document.getDefinitionsOfType(FragmentDefinition.class).stream()
                        .collect(Collectors.toMap(FragmentDefinition::getName, each -> each));
    }

    private record Found(String type, boolean list, String description) {}

    /**
     * The table of a document with one operation.
     *
     * @param schema the schema that the document is valid for
     * @param document the document
     * @param rows the keys, joined by dots, that lead to the list that makes the rows, the columns
     *     being those of its root field alone; null for the first list that the operation selects,
     *     with the columns of all
     * @return its shape
     * @throws IllegalArgumentException where the rows are no list of the operation
     */
    public static TableShape of(GraphQLSchema schema, Document document, @Nullable String rows) {
        var reader = new TableShapes(schema, document);
        var operation = document.getFirstDefinitionOfType(OperationDefinition.class).orElseThrow();
        reader.select(operation.getSelectionSet(), schema.getQueryType(), List.of(), "");
        return reader.shape(rows);
    }

    private TableShape shape(@Nullable String wanted) {
        List<String> rows =
                wanted != null
                        ? List.of(wanted.split("\\."))
                        : lists.isEmpty() ? List.of() : lists.getFirst();
        if (wanted != null && !lists.contains(rows)) {
            throw new IllegalArgumentException(
                    "`%s` is no list of the query; its lists are %s"
                            .formatted(
                                    wanted,
                                    lists.stream()
                                            .map(each -> String.join(".", each))
                                            .collect(Collectors.joining(", "))));
        }
        if (wanted != null) {
            leaves.keySet().removeIf(path -> !path.getFirst().equals(rows.getFirst()));
        }
        var single = leaves.keySet().stream().map(List::getFirst).distinct().count() == 1;
        var names = new LinkedHashMap<String, Integer>();
        leaves.keySet().forEach(path -> names.merge(name(path, single), 1, Integer::sum));
        var columns = new ArrayList<Column>();
        leaves.forEach((path, leaf) -> {
            var name = name(path, single);
            columns.add(
                    new Column(
                            Objects.equals(names.get(name), 1) ? name : String.join(".", path),
                            path,
                            leaf.type,
                            leaf.list || isMany(path, rows),
                            leaf.description));
        });
        return new TableShape(rows, columns);
    }

    private String name(List<String> path, boolean single) {
        var telling =
                IntStream.range(single ? 1 : 0, path.size())
                        .filter(place -> !PAGING.contains(path.get(place)))
                        .mapToObj(place -> name(path, place))
                        .collect(Collectors.joining("."));
        return telling.isEmpty() ? path.getLast() : telling;
    }

    /** One of a group's keys is called what it groups by, everything else as in the answer. */
    private String name(List<String> path, int place) {
        var keys = groupKeys.getOrDefault(path.subList(0, place), List.of());
        return keys.isEmpty() ? path.get(place) : keys.get(Integer.parseInt(path.get(place)));
    }

    /** Whether a list lies on the way to a column and not on the way to the rows. */
    private boolean isMany(List<String> path, List<String> rows) {
        return lists.stream()
                .filter(list -> path.size() >= list.size())
                .filter(list -> path.subList(0, list.size()).equals(list))
                .anyMatch(list ->
                        list.size() > rows.size() || !rows.subList(0, list.size()).equals(list));
    }

    /** Takes in what is selected of a type; `whole` says of what value its fields are parts. */
    private void select(
            @Nullable SelectionSet selections,
            GraphQLOutputType type,
            List<String> path,
            String whole) {
        if (selections == null) {
            return;
        }
        for (Selection<?> selection : selections.getSelections()) {
            switch (selection) {
                case Field field -> field(field, type, path, whole);
                case InlineFragment inline ->
                        select(
                                inline.getSelectionSet(),
                                inline.getTypeCondition() == null
                                        ? type
                                        : named(inline.getTypeCondition().getName()),
                                path,
                                whole);
                case FragmentSpread spread -> {
                    var fragment = Objects.requireNonNull(fragments.get(spread.getName()));
                    select(
                            fragment.getSelectionSet(),
                            named(fragment.getTypeCondition().getName()),
                            path,
                            whole);
                }
                default -> throw new IllegalStateException("unknown selection " + selection);
            }
        }
    }

    private GraphQLOutputType named(String type) {
        return (GraphQLOutputType) Objects.requireNonNull(schema.getType(type));
    }

    private void field(Field field, GraphQLOutputType parent, List<String> path, String whole) {
        var definition =
                Introspection.getFieldDefinition(
                        schema,
                        (GraphQLFieldsContainer) GraphQLTypeUtil.unwrapAll(parent),
                        field.getName());
        var here = new ArrayList<>(path);
        here.add(field.getResultKey());
        var type = definition.getType();
        var list = bare(type) instanceof GraphQLList;
        if (field.getSelectionSet() == null) {
            var description = whole + description(parent, definition);
            leaves.putIfAbsent(
                    List.copyOf(here),
                    new Found(GraphQLTypeUtil.simplePrint(type), list, description));
            return;
        }
        var below = (GraphQLOutputType) GraphQLTypeUtil.unwrapAll(type);
        var keys = groups.getOrDefault(path, List.of());
        if (list && !keys.isEmpty() && GraphQLTypeUtil.simplePrint(below).equals(GroupKeys.TYPE)) {
            groupKeys.put(List.copyOf(here), keys);
            for (int i = 0; i < keys.size(); i++) {
                select(field.getSelectionSet(), below, join(here, String.valueOf(i)), "");
            }
            return;
        }
        if (list && !lists.contains(here)) {
            lists.add(List.copyOf(here));
        }
        var part = isValue(below) && !list ? description(parent, definition) + " › " : "";
        groups.put(List.copyOf(here), GroupKeys.of(field));
        select(field.getSelectionSet(), below, here, part);
    }

    private static List<String> join(List<String> path, String key) {
        return Stream.concat(path.stream(), Stream.of(key)).toList();
    }

    /** Whether a type's fields are parts of one value, and mean nothing without knowing whose. */
    private static boolean isValue(GraphQLOutputType type) {
        return type instanceof GraphQLObjectType object
                && Stream.of("id", "nodes", "node").allMatch(name -> object.getField(name) == null);
    }

    /** What a field means; those of GraphQL itself are not described in a schema. */
    private static String description(GraphQLOutputType parent, GraphQLFieldDefinition field) {
        var described = field.getDescription();
        return described != null
                ? described.strip().replaceAll("\\s*\\n\\s*", " ")
                : "%s of %s, as the GraphQL specification says. 见 GraphQL 规范"
                        .formatted(field.getName(), GraphQLTypeUtil.simplePrint(parent));
    }

    private static GraphQLType bare(GraphQLType type) {
        return type instanceof GraphQLNonNull sure ? sure.getWrappedType() : type;
    }
}
