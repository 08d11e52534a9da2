package io.lianxin.query.execution;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Arguments of random value, some of them by variables. */
final class RandomValues {

    private static final int DEEPEST = 4;

    private final Random random;
    private final Map<String, String> declared = new TreeMap<>();
    private final Map<String, Object> given = new TreeMap<>();

    RandomValues(Random random) {
        this.random = random;
    }

    Map<String, Object> variables() {
        return given;
    }

    /** The declarations of all variables used so far, in brackets. */
    String declarations() {
        return declared.isEmpty()
                ? ""
                : declared.entrySet().stream()
                        .map(each -> "$" + each.getKey() + ": " + each.getValue())
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    /** A truth value, written or by a variable. */
    String truth() {
        return random.nextInt(4) == 0
                ? String.valueOf(random.nextInt(3) > 0)
                : variable("Boolean", random.nextInt(3) > 0);
    }

    /** A literal or a variable. */
    String written(GraphQLInputType declaredType, String argument, int depth) {
        var type = GraphQLTypeUtil.unwrapNonNull(declaredType);
        if (random.nextInt(3) == 0) {
            var value = value(type, argument, depth);
            return value == null
                    ? (declaredType instanceof GraphQLNonNull ? "\"\"" : "null")
                    : variable(GraphQLTypeUtil.simplePrint(type), value);
        }
        return switch (type) {
            case GraphQLList list -> {
                var items = new ArrayList<String>();
                for (int i = random.nextInt(3); i >= 0; i--) {
                    items.add(written((GraphQLInputType) list.getWrappedType(), argument, depth));
                }
                yield "[" + String.join(", ", items) + "]";
            }
            case GraphQLInputObjectType object -> {
                var fields = new ArrayList<String>();
                for (var field : some(object, depth)) {
                    fields.add(
                            field
                                    + ": "
                                    + written(
                                            object.getFieldDefinition(field).getType(),
                                            field,
                                            depth + 1));
                }
                yield "{" + String.join(", ", fields) + "}";
            }
            case GraphQLEnumType codes -> String.valueOf(value(codes, argument, depth));
            default -> literal(value(type, argument, depth));
        };
    }

    private static String literal(Object value) {
        return value instanceof String text ? "\"" + text + "\"" : String.valueOf(value);
    }

    private String variable(String type, Object value) {
        var name = "v" + declared.size();
        declared.put(name, type + "!");
        given.put(name, value);
        return "$" + name;
    }

    private Object value(GraphQLType declaredType, String argument, int depth) {
        var type = GraphQLTypeUtil.unwrapNonNull(declaredType);
        return switch (type) {
            case GraphQLList list -> {
                var items = new ArrayList<Object>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    items.add(value(list.getWrappedType(), argument, depth));
                }
                yield items;
            }
            case GraphQLInputObjectType object -> {
                var fields = new LinkedHashMap<String, Object>();
                for (var field : some(object, depth)) {
                    fields.put(
                            field,
                            value(object.getFieldDefinition(field).getType(), field, depth + 1));
                }
                yield fields;
            }
            case GraphQLEnumType codes ->
                    codes.getValues().get(random.nextInt(codes.getValues().size())).getName();
            default -> scalar((GraphQLScalarType) type, argument);
        };
    }

    private Object scalar(GraphQLScalarType type, String argument) {
        return switch (type.getName()) {
            case "Int" ->
                    argument.matches("first|last|offset|limit")
                            ? random.nextInt(random.nextInt(20) == 0 ? 500 : 6)
                            : random.nextInt(2000) - 50;
            case "Float" -> random.nextInt(4) == 0 ? 0.0 : random.nextInt(400) / 4.0;
            case "Boolean" -> random.nextBoolean();
            case "Date" -> LocalDate.of(2019, 1, 1).plusDays(random.nextInt(2000)).toString();
            default -> random.nextInt(8) == 0 ? "" : "text " + random.nextInt(30);
        };
    }

    /** One or two fields, scalars where it is deep enough. */
    private List<String> some(GraphQLInputObjectType type, int depth) {
        var fields =
                type.getFieldDefinitions().stream()
                        .filter(field -> depth < DEEPEST || isFlat(field.getType()))
                        .map(field -> field.getName())
                        .toList();
        if (fields.isEmpty()) {
            return List.of();
        }
        var first = fields.get(random.nextInt(fields.size()));
        var second = fields.get(random.nextInt(fields.size()));
        return first.equals(second) || random.nextBoolean()
                ? List.of(first)
                : List.of(first, second);
    }

    private static boolean isFlat(GraphQLType type) {
        return !(GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLInputObjectType);
    }
}
