package io.lianxin.query.limit;

import graphql.language.ArrayValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.Value;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** How large one place of a document is by itself, with its arguments and directives. */
final class Nesting {

    private Nesting() {}

    static Extent of(Selection<?> selection) {
        return switch (selection) {
            case Field field -> {
                int values = values(field.getDirectives());
                for (var argument : field.getArguments()) {
                    values = Math.max(values, levels(argument.getValue()));
                }
                yield Extent.field(field.getAlias() != null, directives(field), values);
            }
            case InlineFragment inline ->
                    Extent.fragment(directives(inline), values(inline.getDirectives()));
            case FragmentSpread spread ->
                    Extent.fragment(directives(spread), values(spread.getDirectives()));
            default -> Extent.NOTHING;
        };
    }

    static Extent of(FragmentDefinition fragment) {
        return Extent.bare(directives(fragment), values(fragment.getDirectives()));
    }

    static Extent of(OperationDefinition operation) {
        int directives = directives(operation);
        int values = values(operation.getDirectives());
        for (var variable : operation.getVariableDefinitions()) {
            directives += directives(variable);
            values =
                    Math.max(
                            Math.max(values, levels(variable.getDefaultValue())),
                            values(variable.getDirectives()));
        }
        return Extent.bare(directives, values);
    }

    private static int directives(DirectivesContainer<?> place) {
        return place.getDirectives().size();
    }

    private static int values(List<Directive> directives) {
        int deepest = 0;
        for (var directive : directives) {
            for (var argument : directive.getArguments()) {
                deepest = Math.max(deepest, levels(argument.getValue()));
            }
        }
        return deepest;
    }

    /** The parser bounds how deep this goes. */
    private static int levels(@Nullable Value<?> value) {
        return switch (value) {
            case ArrayValue list -> 1 + deepest(list.getValues());
            case ObjectValue object ->
                    1
                            + deepest(
                                    object.getObjectFields().stream()
                                            .map(ObjectField::getValue)
                                            .toList());
            case null, default -> 0;
        };
    }

    @SuppressWarnings("rawtypes") // graphql-java's own signature
    private static int deepest(List<? extends Value> values) {
        int deepest = 0;
        for (Value<?> each : values) {
            deepest = Math.max(deepest, levels(each));
        }
        return deepest;
    }
}
