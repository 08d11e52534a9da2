package io.lianxin.query.completion;

import graphql.schema.GraphQLOutputType;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/** What becomes of a value by the schema's type of its field. */
public sealed interface Shape {

    /**
     * The type as declared, without the mark that it is never null.
     *
     * @return the type
     */
    GraphQLOutputType type();

    /**
     * Whether null is no answer.
     *
     * @return true for a type that is never null
     */
    boolean required();

    /**
     * A scalar or a code.
     *
     * @param type its type
     * @param required whether null is no answer
     * @param leaf writes the value as the type says
     */
    record Single(GraphQLOutputType type, boolean required, Leaf leaf) implements Shape {}

    /**
     * A list.
     *
     * @param type its type
     * @param required whether null is no answer
     * @param item the shape of each item
     */
    record Many(GraphQLOutputType type, boolean required, Shape item) implements Shape {}

    /**
     * An object.
     *
     * @param type its type, an interface or a union too
     * @param required whether null is no answer
     * @param fields the fields asked for, by the name of the object's own type; null where there is
     *     no such type
     */
    record Composite(
            GraphQLOutputType type, boolean required, Function<String, @Nullable Fields> fields)
            implements Shape {}
}
