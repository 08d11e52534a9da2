package io.lianxin.query.completion;

import graphql.GraphQLContext;
import graphql.Scalars;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLScalarType;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes a scalar or a code. What the graph usually holds is passed on as it is; everything else
 * goes the type's own way, so that its errors are the type's own.
 */
public sealed interface Leaf {

    /**
     * Writes a value.
     *
     * @param value the value
     * @param context the operation's context
     * @param locale the caller's language
     * @return what the answer holds; null where the type makes nothing of it
     * @throws graphql.schema.CoercingSerializeException where the value does not fit
     */
    @Nullable Object serialize(Object value, GraphQLContext context, Locale locale);

    /**
     * The way of a type.
     *
     * @param type a scalar or a list of codes
     * @return its way
     */
    static Leaf of(GraphQLOutputType type) {
        return switch (type) {
            case GraphQLEnumType codes -> new Code(codes, usual(codes));
            case GraphQLScalarType scalar -> new Scalar(scalar, usual(scalar));
            default -> throw new IllegalArgumentException("no leaf: " + type);
        };
    }

    private static Set<Object> usual(GraphQLEnumType codes) {
        return codes.getValues().stream()
                .filter(each -> each.getName().equals(each.getValue()))
                .map(GraphQLEnumValueDefinition::getName)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Class<?> usual(GraphQLScalarType scalar) {
        if (scalar.equals(Scalars.GraphQLString) || scalar.equals(Scalars.GraphQLID)) {
            return String.class;
        }
        if (scalar.equals(Scalars.GraphQLBoolean)) {
            return Boolean.class;
        }
        return scalar.equals(Scalars.GraphQLInt) ? Long.class : Void.class;
    }

    /**
     * A code of a list of codes.
     *
     * @param type the list
     * @param usual the codes that are stored as they are written
     */
    record Code(GraphQLEnumType type, Set<Object> usual) implements Leaf {

        @Override
        public @Nullable Object serialize(Object value, GraphQLContext context, Locale locale) {
            return usual.contains(value) ? value : type.serialize(value, context, locale);
        }
    }

    /**
     * A scalar.
     *
     * @param type the scalar
     * @param usual the class of values that need no coercion, or only a narrower number
     */
    record Scalar(GraphQLScalarType type, Class<?> usual) implements Leaf {

        @Override
        public @Nullable Object serialize(Object value, GraphQLContext context, Locale locale) {
            if (value.getClass() == usual) {
                if (!(value instanceof Long number)) {
                    return value;
                }
                if (number == number.intValue()) {
                    return number.intValue();
                }
            }
            return type.getCoercing().serialize(value, context, locale);
        }
    }
}
