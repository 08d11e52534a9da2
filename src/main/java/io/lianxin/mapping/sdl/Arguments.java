package io.lianxin.mapping.sdl;

import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.EnumValue;
import graphql.language.StringValue;
import graphql.language.Value;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** The arguments of one mapping directive; absent ones read as null, false or empty. */
final class Arguments {

    private final @Nullable Directive directive;

    private Arguments(@Nullable Directive directive) {
        this.directive = directive;
    }

    static Arguments of(DirectivesContainer<?> element, String directive) {
        var found = element.getDirectives(directive);
        return new Arguments(found.isEmpty() ? null : found.getFirst());
    }

    boolean isPresent() {
        return directive != null;
    }

    @Nullable String text(String name) {
        return switch (value(name)) {
            case StringValue text -> text.getValue();
            case EnumValue code -> code.getName();
            case null, default -> null;
        };
    }

    boolean flag(String name, boolean usual) {
        return value(name) instanceof BooleanValue flag ? flag.isValue() : usual;
    }

    List<String> texts(String name) {
        return switch (value(name)) {
            case ArrayValue list ->
                    list.getValues().stream()
                            .filter(StringValue.class::isInstance)
                            .map(text -> ((StringValue) text).getValue())
                            .toList();
            case StringValue text -> List.of(text.getValue());
            case null, default -> List.of();
        };
    }

    private @Nullable Value<?> value(String name) {
        var argument = directive == null ? null : directive.getArgument(name);
        return argument == null ? null : argument.getValue();
    }
}
