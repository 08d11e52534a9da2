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
 * @param values the statement's values for other leaves; none where they are always the same
 */
record Recipe(CompiledQuery query, List<Template> values) {

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
        var values = new ArrayList<Template>();
        for (int i = 0; i < query.parameters().size(); i++) {
            var place = new Parameter(i);
            var template = Template.of(marked.parameters().value(place), marks);
            if (!Objects.equals(template.with(leaves), query.parameters().value(place))) {
                return null;
            }
            values.add(template);
        }
        var fixed = values.stream().allMatch(Template.Fixed.class::isInstance);
        return fixed ? fixed(query) : new Recipe(query, List.copyOf(values));
    }

    /** The field for other values. */
    CompiledQuery with(List<Object> leaves) {
        if (values.isEmpty()) {
            return query;
        }
        var parameters = new Parameters();
        values.forEach(value -> parameters.add(value.with(leaves)));
        return new CompiledQuery(
                query.plan(),
                new Statement(query.statement().text(), parameters.byName()),
                parameters);
    }
}
