package io.lianxin.query.schema;

import graphql.language.AstPrinter;
import graphql.language.Definition;
import graphql.language.ObjectTypeExtensionDefinition;
import graphql.parser.Parser;

import java.util.List;
import java.util.stream.Stream;

/**
 * What insights add to the API, read from their SDL: root fields, which stand in the query root
 * with those of the mapping, and the types that they bring.
 */
final class Extensions {

    private static final String ROOT = "Query";

    private final List<? extends Definition<?>> definitions;

    @SuppressWarnings("rawtypes") // graphql-java gives definitions without their type
    Extensions(List<String> documents) {
        this.definitions =
                documents.stream()
                        .flatMap(text -> Parser.parse(text).getDefinitions().stream())
                        .<Definition<?>>map(definition -> (Definition<?>) definition)
                        .toList();
    }

    /** The root fields, each as SDL with its description. */
    Stream<String> rootFields() {
        return definitions.stream()
                .filter(Extensions::isRoot)
                .flatMap(root ->
                        ((ObjectTypeExtensionDefinition) root).getFieldDefinitions().stream())
                .map(AstPrinter::printAst);
    }

    /** The types, each as SDL with its description. */
    Stream<String> types() {
        return definitions.stream()
                .filter(definition -> !isRoot(definition))
                .map(AstPrinter::printAst);
    }

    private static boolean isRoot(Definition<?> definition) {
        return definition instanceof ObjectTypeExtensionDefinition extension
                && extension.getName().equals(ROOT);
    }
}
