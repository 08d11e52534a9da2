package io.lianxin.query.execution;

import io.lianxin.query.CompiledQuery;
import io.lianxin.query.plan.Parameter;
import io.lianxin.query.plan.Parameters;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A compiled root field whose variables can be filled in anew.
 *
 * @param query the field, compiled for some values
 * @param values the statement's values for other leaves; none where all are always the same
 * @param notes the values that are not sent, likewise
 */
record Recipe(CompiledQuery query, List<Template> values, List<Template> notes) {

    /** The field for the values for which it was compiled. */
    static Recipe fixed(CompiledQuery query) {
        return new Recipe(query, List.of(), List.of());
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
        var values = templates(values(query), leaves, values(marked), marks);
        var notes =
                templates(query.parameters().notes(), leaves, marked.parameters().notes(), marks);
        if (values == null || notes == null) {
            return null;
        }
        var fixed =
                Stream.concat(values.stream(), notes.stream())
                        .allMatch(Template.Fixed.class::isInstance);
        return fixed ? fixed(query) : new Recipe(query, values, notes);
    }

    private static List<@Nullable Object> values(CompiledQuery query) {
        var values = new ArrayList<@Nullable Object>();
        for (int i = 0; i < query.parameters().size(); i++) {
            values.add(query.parameters().value(new Parameter(i)));
        }
        return values;
    }

    private static @Nullable List<Template> templates(
            List<? extends @Nullable Object> own,
            List<Object> leaves,
            List<? extends @Nullable Object> marked,
            List<Object> marks) {
        var templates = new ArrayList<Template>();
        for (int i = 0; i < own.size(); i++) {
            var template = i < marked.size() ? Template.of(marked.get(i), marks) : null;
            if (template == null || !Objects.equals(template.with(leaves), own.get(i))) {
                return null;
            }
            templates.add(template);
        }
        return List.copyOf(templates);
    }

    /** The field for other values. */
    CompiledQuery with(List<Object> leaves) {
        if (values.isEmpty()) {
            return query;
        }
        var parameters = new Parameters();
        values.forEach(value -> parameters.add(value.with(leaves)));
        notes.forEach(note -> parameters.note(Objects.requireNonNull(note.with(leaves))));
        return new CompiledQuery(
                query.asked(),
                query.plan(),
                query.statement().with(parameters.byName()),
                parameters);
    }
}
