package io.lianxin.query.execution;

import graphql.language.SourceLocation;
import graphql.schema.GraphQLObjectType;

import io.lianxin.query.completion.Shape;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * An operation, compiled for one form of its variables.
 *
 * @param type the type of the query root
 * @param keys the names under which the root fields are expected
 * @param roots the root fields; null for the name of the type
 */
record Operation(GraphQLObjectType type, List<String> keys, List<@Nullable Root> roots) {

    /**
     * A root field.
     *
     * @param name the field's name
     * @param location where it stands in the document, if that is known
     * @param shape what becomes of its value
     * @param compiled the field's statement, or why there is none
     */
    record Root(String name, @Nullable SourceLocation location, Shape shape, Compiled compiled) {}

    /** What came of compiling a root field. */
    sealed interface Compiled {

        /**
         * It can be read.
         *
         * @param recipe the statement and where its values come from
         */
        record Ready(Recipe recipe) implements Compiled {}

        /**
         * It cannot be read.
         *
         * @param fault why
         */
        record Faulty(RuntimeException fault) implements Compiled {}
    }

    /** Whether no field was refused. */
    boolean isReadable() {
        return roots.stream()
                .allMatch(root -> root == null || root.compiled() instanceof Compiled.Ready);
    }

    /**
     * Joins what was compiled for the caller's values with what was compiled for marks.
     *
     * @return the operation for all values of the same form; null where there is none
     */
    @Nullable Operation generalized(List<Object> leaves, Operation marked, List<Object> marks) {
        var general = new java.util.ArrayList<@Nullable Root>();
        for (int i = 0; i < roots.size(); i++) {
            var root = roots.get(i);
            var other = marked.roots.get(i);
            if (root == null || other == null) {
                general.add(root);
                continue;
            }
            if (!(root.compiled() instanceof Compiled.Ready(Recipe own))
                    || !(other.compiled() instanceof Compiled.Ready(Recipe another))) {
                return null;
            }
            var recipe = Recipe.of(own.query(), leaves, another.query(), marks);
            if (recipe == null) {
                return null;
            }
            general.add(
                    new Root(
                            root.name(),
                            root.location(),
                            root.shape(),
                            new Compiled.Ready(recipe)));
        }
        return new Operation(type, keys, java.util.Collections.unmodifiableList(general));
    }
}
