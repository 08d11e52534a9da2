package io.lianxin.query.execution;

import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The arguments of a schema that take a text or an id, at root fields and at those of lists. */
record TextPlaces(GraphQLSchema schema) {

    private static final int DEEPEST = 3;

    /**
     * An argument that takes a text.
     *
     * @param root the root field under which it is
     * @param declared the type of the variable
     * @param document asks with the variable {@code $p} in its place
     */
    record Place(String root, String declared, String document) {}

    /**
     * All of them.
     *
     * @return in the order of the schema
     */
    List<Place> all() {
        var places = new ArrayList<Place>();
        for (var root : schema.getQueryType().getFieldDefinitions()) {
            arguments(
                    root,
                    DEEPEST,
                    (declared, arguments) ->
                            places.add(
                                    new Place(
                                            root.getName(),
                                            declared,
                                            written(declared, root, arguments, "{ __typename }"))));
            if (isList(root)) {
                nested(root, places);
            }
        }
        return places;
    }

    /** The arguments of the fields of a list's records. */
    private void nested(GraphQLFieldDefinition root, List<Place> places) {
        var nodes =
                ((GraphQLFieldsContainer) GraphQLTypeUtil.unwrapAll(root.getType()))
                        .getFieldDefinition("nodes");
        if (nodes == null
                || !(GraphQLTypeUtil.unwrapAll(nodes.getType())
                        instanceof GraphQLFieldsContainer of)) {
            return;
        }
        for (var field : of.getFieldDefinitions()) {
            arguments(
                    field,
                    DEEPEST - 1,
                    (declared, arguments) -> {
                        var below = composite(field) ? " { __typename }" : "";
                        var inner =
                                "{ nodes { "
                                        + field.getName()
                                        + "("
                                        + arguments
                                        + ")"
                                        + below
                                        + " } }";
                        places.add(
                                new Place(
                                        root.getName(),
                                        declared,
                                        written(declared, root, "first: 1", inner)));
                    });
        }
    }

    private static boolean isList(GraphQLFieldDefinition field) {
        return field.getArgument("first") != null && field.getArgument("filter") != null;
    }

    private static boolean composite(GraphQLFieldDefinition field) {
        return GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLCompositeType;
    }

    private static String written(
            String declared, GraphQLFieldDefinition root, String arguments, String below) {
        var selection = composite(root) ? below : "";
        var inner =
                isList(root) && below.equals("{ __typename }")
                        ? "{ nodes { __typename } }"
                        : selection;
        return "query($p: %s!) { %s(%s) %s }".formatted(declared, root.getName(), arguments, inner);
    }

    @FunctionalInterface
    private interface Found {
        void at(String declared, String arguments);
    }

    /** All arguments that take a text at some depth, with what else the field needs. */
    private static void arguments(GraphQLFieldDefinition field, int deepest, Found found) {
        for (var argument : field.getArguments()) {
            var others = new StringBuilder();
            for (var other : field.getArguments()) {
                if (!other.getName().equals(argument.getName())
                        && GraphQLTypeUtil.isNonNull(other.getType())) {
                    others.append(other.getName()).append(": ").append(usual(other.getType()));
                    others.append(", ");
                }
            }
            values(
                    argument.getType(),
                    deepest,
                    new HashSet<>(),
                    (declared, value) ->
                            found.at(declared, others + argument.getName() + ": " + value));
        }
    }

    private static void values(
            GraphQLInputType declared, int more, Set<String> above, Found found) {
        var type = GraphQLTypeUtil.unwrapNonNull(declared);
        switch (type) {
            case GraphQLScalarType scalar
                    when scalar.getName().equals("String") || scalar.getName().equals("ID") ->
                    found.at(scalar.getName(), "$p");
            case GraphQLList list ->
                    values(
                            (GraphQLInputType) list.getWrappedType(),
                            more,
                            above,
                            (kind, value) -> found.at(kind, "[" + value + "]"));
            case GraphQLInputObjectType object when more > 0 && above.add(object.getName()) -> {
                object.getFieldDefinitions()
                        .forEach(field ->
                                values(
                                        field.getType(),
                                        more - 1,
                                        above,
                                        (kind, value) ->
                                                found.at(
                                                        kind,
                                                        "{"
                                                                + field.getName()
                                                                + ": "
                                                                + value
                                                                + "}")));
                above.remove(object.getName());
            }
            default -> {}
        }
    }

    private static String usual(GraphQLInputType declared) {
        return switch (GraphQLTypeUtil.unwrapNonNull(declared)) {
            case GraphQLList list -> "[" + usual((GraphQLInputType) list.getWrappedType()) + "]";
            case GraphQLScalarType scalar ->
                    switch (scalar.getName()) {
                        case "Int" -> "1";
                        case "Boolean" -> "true";
                        case "Date" -> "\"2022-01-01\"";
                        default -> "\"usual\"";
                    };
            case GraphQLEnumType codes -> codes.getValues().getFirst().getName();
            default -> "{}";
        };
    }
}
