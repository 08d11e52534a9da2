package io.lianxin.query.execution;

import io.lianxin.graph.Statement;
import io.lianxin.query.CompiledQuery;
import io.lianxin.query.plan.Parameter;
import io.lianxin.query.plan.Parameters;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A compiled root field whose variables can be filled in anew.
 *
 * @param query the field, compiled for some values
 * @param bindings where each of the statement's values comes from
 */
record Recipe(CompiledQuery query, List<Binding> bindings) {

    /** Where a value of a statement comes from. */
    sealed interface Binding {

        /**
         * It is the same for all values of the variables.
         *
         * @param value the value
         */
        record Fixed(@Nullable Object value) implements Binding {}

        /**
         * It is a value of a variable, or one within it.
         *
         * @param leaf its number
         */
        record Given(int leaf) implements Binding {}
    }

    /** The field for the values for which it was compiled. */
    static Recipe fixed(CompiledQuery query) {
        return new Recipe(query, List.of());
    }

    /**
     * Compares the same field compiled for the caller's values and for values that occur nowhere
     * else: what differs is what the variables decide.
     *
     * @param query compiled for the caller's values
     * @param leaves the caller's values
     * @param marked compiled for the marks
     * @param marks the marks, in the order of the values
     * @return null where the values decide more than the statement's parameters
     */
    static @Nullable Recipe of(
            CompiledQuery query, List<Object> leaves, CompiledQuery marked, List<Object> marks) {
        if (!query.statement().text().equals(marked.statement().text())
                || !query.plan().equals(marked.plan())
                || query.parameters().size() != marked.parameters().size()) {
            return null;
        }
        var bindings = new ArrayList<Binding>();
        for (int i = 0; i < query.parameters().size(); i++) {
            var value = query.parameters().value(new Parameter(i));
            var mark = marked.parameters().value(new Parameter(i));
            int leaf = mark == null ? -1 : marks.indexOf(mark);
            if (leaf >= 0 && leaves.get(leaf).equals(value)) {
                bindings.add(new Binding.Given(leaf));
            } else if (leaf < 0 && Objects.equals(value, mark)) {
                bindings.add(new Binding.Fixed(value));
            } else {
                return null;
            }
        }
        return new Recipe(query, List.copyOf(bindings));
    }

    /** The field for other values. */
    CompiledQuery with(List<Object> leaves) {
        if (bindings.stream().noneMatch(Binding.Given.class::isInstance)) {
            return query;
        }
        var parameters = new Parameters();
        for (var binding : bindings) {
            parameters.add(
                    switch (binding) {
                        case Binding.Fixed fixed -> fixed.value();
                        case Binding.Given given -> leaves.get(given.leaf());
                    });
        }
        return new CompiledQuery(
                query.plan(),
                new Statement(query.statement().text(), parameters.byName()),
                parameters);
    }
}
