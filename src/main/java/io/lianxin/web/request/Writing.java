package io.lianxin.web.request;

import graphql.language.Definition;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/** Tells documents that would write, or go on answering, from those that only read. */
final class Writing {

    private Writing() {}

    /** Whether the operation that is meant is a mutation or a subscription. */
    static boolean isAsked(String document, @Nullable String operation) {
        return (document.contains("mutation") || document.contains("subscription"))
                && isMeant(document, operation);
    }

    private static boolean isMeant(String document, @Nullable String operation) {
        try {
            var parsed =
                    new Parser()
                            .parseDocument(
                                    ParserEnvironment.newParserEnvironment()
                                            .document(document)
                                            .parserOptions(
                                                    ParserOptions
                                                            .getDefaultOperationParserOptions())
                                            .build());
            return parsed.getDefinitions().stream()
                    .anyMatch(definition -> isWriting(definition, operation));
        } catch (InvalidSyntaxException nonsense) {
            return false;
        }
    }

    private static boolean isWriting(Definition<?> definition, @Nullable String operation) {
        return definition instanceof OperationDefinition each
                && each.getOperation() != OperationDefinition.Operation.QUERY
                && (operation == null
                        || operation.isEmpty()
                        || Objects.equals(operation, each.getName()));
    }
}
