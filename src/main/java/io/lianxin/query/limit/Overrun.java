package io.lianxin.query.limit;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.language.SourceLocation;

import io.lianxin.query.fault.ErrorCode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/**
 * A document that goes beyond a limit.
 *
 * @param limit what there is too much of
 * @param allowed how much there may be
 * @param found how much there is; where the parser stopped, one more than allowed
 * @param places where it goes beyond: the place itself, and where it is in a fragment, the place at
 *     which the operation spreads that; none where it is not known
 */
record Overrun(DocumentLimit limit, long allowed, long found, List<SourceLocation> places) {

    /** Makes it. */
    Overrun {
        places = List.copyOf(places);
    }

    /** What the caller is told. */
    GraphQLError told() {
        var numbers = new LinkedHashMap<String, Object>();
        numbers.put("name", limit.title());
        numbers.put("allowed", allowed);
        numbers.put("found", found);
        var extensions = new LinkedHashMap<String, Object>();
        extensions.put(ErrorCode.KEY, ErrorCode.OPERATION_TOO_LARGE.name());
        extensions.put("limit", numbers);
        return GraphqlErrorBuilder.newError()
                .message("%s", message())
                .locations(new ArrayList<>(places))
                .errorType(graphql.ErrorType.ExecutionAborted)
                .extensions(extensions)
                .build();
    }

    private String message() {
        return "The document has %s %s%s; %s are allowed%s. %s"
                .formatted(
                        isRead() ? "more than " + written(allowed) : written(found),
                        limit.unit(),
                        isSpread() ? ", its fragments spread" : "",
                        written(allowed),
                        place(),
                        limit.remedy());
    }

    /** Whether the parser counts it, which stops at the first that is too much. */
    private boolean isRead() {
        return switch (limit) {
            case TOKENS, BLANKS, CHARACTERS -> true;
            case DEPTH, FIELDS, ALIASES, ROOT_FIELDS, DIRECTIVES, FRAGMENTS -> false;
            case DEFINITIONS, VALUE_DEPTH -> false;
        };
    }

    /** Whether fragments count at every place where they are spread. */
    private boolean isSpread() {
        return !isRead()
                && limit != DocumentLimit.DEFINITIONS
                && limit != DocumentLimit.VALUE_DEPTH;
    }

    private String place() {
        if (places.isEmpty()) {
            return "";
        }
        var first = places.getFirst();
        return ", which it goes beyond in line "
                + first.getLine()
                + ", column "
                + first.getColumn();
    }

    private static String written(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
