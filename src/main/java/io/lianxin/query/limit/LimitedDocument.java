package io.lianxin.query.limit;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.language.Document;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.parser.exceptions.ParseCancelledTooManyCharsException;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** A document that was parsed and is within its limits, or why there is none. */
public sealed interface LimitedDocument {

    /**
     * It is within its limits; whether it is valid is not known yet.
     *
     * @param document the document
     */
    record Within(Document document) implements LimitedDocument {}

    /**
     * It is too large, or no GraphQL.
     *
     * @param error what the caller is told
     */
    record Refused(GraphQLError error) implements LimitedDocument {}

    /**
     * Parses a text, and counts what it has.
     *
     * @param input what was sent
     * @param limits what is allowed
     * @return the document, or why there is none
     */
    static LimitedDocument of(ExecutionInput input, DocumentLimits limits) {
        input.getGraphQLContext().put(ParserOptions.class, limits.parser());
        var parsed = ParseAndValidate.parse(input);
        if (parsed.isFailure()) {
            return new Refused(refused(parsed.getSyntaxException(), limits));
        }
        var overrun = Walk.overrun(parsed.getDocument(), limits);
        return overrun == null ? new Within(parsed.getDocument()) : new Refused(overrun.told());
    }

    private static GraphQLError refused(InvalidSyntaxException fault, DocumentLimits limits) {
        var limit =
                switch (fault) {
                    case ParseCancelledTooManyCharsException chars -> DocumentLimit.CHARACTERS;
                    case ParseCancelledException tokens ->
                            isBlank(fault.getOffendingToken())
                                    ? DocumentLimit.BLANKS
                                    : DocumentLimit.TOKENS;
                    case ParseCancelledTooDeepException deep -> DocumentLimit.DEPTH;
                    default -> null;
                };
        if (limit == null) {
            return fault.toInvalidSyntaxError();
        }
        long allowed = limits.of(limit);
        var place = fault.getLocation();
        return new Overrun(limit, allowed, allowed + 1, place == null ? List.of() : List.of(place))
                .told();
    }

    private static boolean isBlank(@Nullable String token) {
        return token != null && (token.isBlank() || token.equals(",") || token.equals("\ufeff"));
    }
}
