package io.lianxin.query.selection;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.SelectedField;

import io.lianxin.query.ArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * One selected field, normalized: fragments are spread, directives decided, variables filled in.
 *
 * @param resultKey the name under which the client expects it
 * @param name the field's name
 * @param types the object types of which it is selected
 * @param arguments the arguments' values
 * @param children what is selected of it
 */
public record Selection(
        String resultKey,
        String name,
        Set<String> types,
        Map<String, Object> arguments,
        List<Selection> children) {

    /**
     * The selection of a root field.
     *
     * @param environment the field's environment
     * @return the field with everything below it
     */
    public static Selection of(DataFetchingEnvironment environment) {
        return new Selection(
                environment.getMergedField().getResultKey(),
                environment.getField().getName(),
                Set.of(),
                environment.getArguments(),
                environment.getSelectionSet().getImmediateFields().stream()
                        .filter(Selection::isData)
                        .map(Selection::of)
                        .toList());
    }

    /**
     * The selection of a root field of a normalized operation.
     *
     * @param root the field
     * @return the field with everything below it
     */
    public static Selection of(ExecutableNormalizedField root) {
        return of(root, Set.of());
    }

    private static Selection of(ExecutableNormalizedField field, Set<String> types) {
        return new Selection(
                field.getResultKey(),
                field.getFieldName(),
                types,
                field.getResolvedArguments(),
                field.getChildren().stream()
                        .filter(child -> !child.getFieldName().startsWith("__"))
                        .map(child -> of(child, Set.copyOf(child.getObjectTypeNames())))
                        .toList());
    }

    private static Selection of(SelectedField field) {
        return new Selection(
                field.getResultKey(),
                field.getName(),
                Set.copyOf(field.getObjectTypeNames()),
                field.getArguments(),
                field.getSelectionSet().getImmediateFields().stream()
                        .filter(Selection::isData)
                        .map(Selection::of)
                        .toList());
    }

    /**
     * Compiles it, and tells where it stands if an argument in it cannot be used.
     *
     * @param compiled compiles this selection
     * @param <T> what comes of it
     * @return what comes of it
     * @throws ArgumentException with this selection in its place
     */
    public <T> T placed(Supplier<T> compiled) {
        try {
            return compiled.get();
        } catch (ArgumentException wrong) {
            throw wrong.under(resultKey);
        }
    }

    private static boolean isData(SelectedField field) {
        return !field.getName().startsWith("__");
    }

    /**
     * Whether a field below this one is selected.
     *
     * @param path the fields that lead to it, divided by slashes
     * @return true where it is asked for, under any alias
     */
    public boolean leadsTo(String path) {
        var wanted = List.of(this);
        for (var name : path.split("/", -1)) {
            wanted =
                    wanted.stream()
                            .flatMap(each -> each.children().stream())
                            .filter(child -> child.name().equals(name))
                            .toList();
        }
        return !wanted.isEmpty();
    }
}
