package io.lianxin.export;

import graphql.language.ArrayValue;
import graphql.language.Field;
import graphql.language.ObjectValue;
import graphql.language.Value;

import java.util.List;
import java.util.Set;

/** By what an operation groups, where it says so itself and not by a variable. */
final class GroupKeys {

    /** The type of a group's keys, as derived for every type of record. */
    static final String TYPE = "GroupValue";

    private static final String ARGUMENT = "by";
    private static final Set<String> NO_KEY = Set.of("where", "direction");

    private GroupKeys() {}

    /**
     * The keys of a field's groups.
     *
     * @param field any field of an operation
     * @return for each key the fields on the way to it, joined by dots; empty where the operation
     *     does not say them
     */
    static List<String> of(Field field) {
        return field.getArguments().stream()
                .filter(argument -> argument.getName().equals(ARGUMENT))
                .findFirst()
                .map(argument -> names(argument.getValue()))
                .orElse(List.of());
    }

    private static List<String> names(Value<?> by) {
        var keys = by instanceof ArrayValue list ? list.getValues() : List.of(by);
        return keys.stream().allMatch(ObjectValue.class::isInstance)
                ? keys.stream().map(key -> name((ObjectValue) key)).toList()
                : List.of();
    }

    private static String name(ObjectValue key) {
        return key.getObjectFields().stream()
                .filter(field -> !NO_KEY.contains(field.getName()))
                .findFirst()
                .map(field ->
                        field.getValue() instanceof ObjectValue further
                                ? field.getName() + "." + name(further)
                                : field.getName())
                .orElse("");
    }
}
