package io.lianxin.query.execution;

import graphql.language.SourceLocation;
import graphql.schema.GraphQLObjectType;

import io.lianxin.query.completion.Shape;
import io.lianxin.query.selection.Selection;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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
         * An insight answers it.
         *
         * @param pattern what is selected
         */
        record Insightful(Pattern pattern) implements Compiled {}

        /**
         * It cannot be read.
         *
         * @param fault why
         */
        record Faulty(RuntimeException fault) implements Compiled {}
    }

    /**
     * A selected field whose variables can be filled in anew.
     *
     * @param selection the field, normalized for some values
     * @param arguments its arguments for other values; null where they are always the same, with
     *     everything below
     * @param children what is selected of it, likewise
     */
    record Pattern(Selection selection, @Nullable Template arguments, List<Pattern> children) {

        /** The field for the values for which it was normalized. */
        static Pattern fixed(Selection selection) {
            return new Pattern(selection, null, List.of());
        }

        /**
         * Compares the same field normalized for the caller's values and for values that occur
         * nowhere else: what differs is what the variables decide.
         *
         * @return null where the values decide more than arguments
         */
        static @Nullable Pattern of(
                Selection own, List<Object> leaves, Selection marked, List<Object> marks) {
            if (own.children().size() != marked.children().size()) {
                return null;
            }
            var arguments = Template.of(marked.arguments(), marks);
            var children = new ArrayList<Pattern>();
            for (int i = 0; i < own.children().size(); i++) {
                var child = of(own.children().get(i), leaves, marked.children().get(i), marks);
                if (child == null) {
                    return null;
                }
                children.add(child);
            }
            var isFixed =
                    arguments instanceof Template.Fixed
                            && children.stream().allMatch(child -> child.arguments == null);
            var pattern = isFixed ? fixed(own) : new Pattern(own, arguments, List.copyOf(children));
            return pattern.with(leaves).equals(own) ? pattern : null;
        }

        /** The field for other values. */
        Selection with(List<Object> leaves) {
            if (arguments == null) {
                return selection;
            }
            var filled = new LinkedHashMap<String, Object>();
            ((Map<?, ?>) Objects.requireNonNull(arguments.with(leaves)))
                    .forEach((name, value) -> filled.put(String.valueOf(name), value));
            return new Selection(
                    selection.resultKey(),
                    selection.name(),
                    selection.types(),
                    filled,
                    children.stream().map(child -> child.with(leaves)).toList());
        }
    }

    /** Whether no field was refused. */
    boolean isReadable() {
        return roots.stream()
                .allMatch(root -> root == null || !(root.compiled() instanceof Compiled.Faulty));
    }

    /**
     * Joins what was compiled for the caller's values with what was compiled for marks.
     *
     * @return the operation for all values of the same form; null where there is none
     */
    @Nullable Operation generalized(List<Object> leaves, Operation marked, List<Object> marks) {
        var general = new ArrayList<@Nullable Root>();
        for (int i = 0; i < roots.size(); i++) {
            var root = roots.get(i);
            var other = marked.roots.get(i);
            if (root == null || other == null) {
                general.add(root);
                continue;
            }
            var compiled = generalized(root.compiled(), leaves, other.compiled(), marks);
            if (compiled == null) {
                return null;
            }
            general.add(new Root(root.name(), root.location(), root.shape(), compiled));
        }
        return new Operation(type, keys, Collections.unmodifiableList(general));
    }

    private static @Nullable Compiled generalized(
            Compiled own, List<Object> leaves, Compiled marked, List<Object> marks) {
        if (own instanceof Compiled.Ready(Recipe some)
                && marked instanceof Compiled.Ready(Recipe other)) {
            var recipe = Recipe.of(some.query(), leaves, other.query(), marks);
            return recipe == null ? null : new Compiled.Ready(recipe);
        }
        if (own instanceof Compiled.Insightful(Pattern some)
                && marked instanceof Compiled.Insightful(Pattern other)) {
            var pattern = Pattern.of(some.selection(), leaves, other.selection(), marks);
            return pattern == null ? null : new Compiled.Insightful(pattern);
        }
        return null;
    }
}
