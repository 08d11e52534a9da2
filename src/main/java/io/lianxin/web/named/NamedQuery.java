package io.lianxin.web.named;

import graphql.language.AstPrinter;
import graphql.language.Document;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;

import io.lianxin.export.TableShape;
import io.lianxin.web.page.Example;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Map;

/**
 * An example that can be asked by its name.
 *
 * @param name its name in the address
 * @param example the question
 * @param document its GraphQL
 * @param table the table that its answer makes
 */
record NamedQuery(String name, Example example, Document document, TableShape table) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The variables that it declares. */
    List<VariableDefinition> variables() {
        return document.getFirstDefinitionOfType(OperationDefinition.class)
                .map(OperationDefinition::getVariableDefinitions)
                .orElse(List.of());
    }

    /** The values that its variables have where nobody gives others. */
    Map<String, Object> usual() {
        Map<String, Object> usual =
                example.variables().isEmpty()
                        ? Map.of()
                        : JSON.readValue(example.variables(), new TypeReference<>() {});
        return usual;
    }

    /** What it is, for a list of all. */
    Listed listed() {
        return new Listed(
                name,
                example.title().en(),
                example.title().zh(),
                example.description().en(),
                example.description().zh(),
                variables().stream().map(this::variable).toList(),
                "/q/" + name + ".json",
                "/q/" + name + ".csv",
                "/q/" + name + "/columns");
    }

    private Variable variable(VariableDefinition variable) {
        var initial = variable.getDefaultValue();
        var usual = usual().get(variable.getName());
        return new Variable(
                variable.getName(),
                AstPrinter.printAst(variable.getType()),
                usual == null && initial == null && variable.getType() instanceof NonNullType,
                usual != null || initial == null ? usual : AstPrinter.printAst(initial));
    }

    /**
     * A named query in the list of all.
     *
     * @param name its name
     * @param titleEn the question in English
     * @param titleZh the question in Chinese
     * @param descriptionEn what the answer shows, in English
     * @param descriptionZh what the answer shows, in Chinese
     * @param variables what can be varied
     * @param json where its answer is, as JSON
     * @param csv where its answer is, as a table
     * @param columns where the table's columns are explained
     */
    record Listed(
            String name,
            String titleEn,
            String titleZh,
            String descriptionEn,
            String descriptionZh,
            List<Variable> variables,
            String json,
            String csv,
            String columns) {}

    /**
     * What can be varied in a named query.
     *
     * @param name the variable's name, without the dollar sign
     * @param type its GraphQL type
     * @param required whether the address must give it
     * @param usual its value where the address gives none; null where there is none
     */
    record Variable(String name, String type, boolean required, @Nullable Object usual) {}
}
