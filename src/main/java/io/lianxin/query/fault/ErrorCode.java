package io.lianxin.query.fault;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.schema.CoercingParseValueException;

import io.lianxin.graph.GraphException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What programs read in {@code extensions.code} of an error; every error has one. {@code
 * docs/front-end.md} lists them, and a test holds that list equal to this one.
 */
public enum ErrorCode {
    /** The request is no question: no JSON object, no query, or no media type that there is. */
    INVALID_REQUEST,
    /** The document is no GraphQL. */
    INVALID_SYNTAX,
    /** The document does not fit the schema, or has no operation of the name. */
    INVALID_QUERY,
    /** The value of a variable does not fit its type, or is missing. */
    INVALID_VARIABLE,
    /** An argument cannot be used; the message says why and what would do. */
    BAD_ARGUMENT,
    /** A cursor is of another list, of other arguments, or no cursor. */
    CURSOR_FOREIGN,
    /** A cursor is of another release of the record. */
    CURSOR_STALE,
    /** The operation would cost more than it may. */
    COST_EXCEEDED,
    /** The document has more of something than it may. */
    OPERATION_TOO_LARGE,
    /** The body or the address of the request is larger than it may be. */
    REQUEST_TOO_LARGE,
    /** No document of this hash is known; whoever has it sends it with the hash. */
    PERSISTED_QUERY_NOT_FOUND,
    /** Only documents that the operator has put there are answered. */
    DOCUMENT_NOT_TRUSTED,
    /** The record is being loaded; later it is there. */
    RECORD_BUSY,
    /** The client has sent more requests than it may; soon it may again. */
    RATE_LIMITED,
    /** More is being asked than can be answered now; the operation was not begun. */
    SERVER_BUSY,
    /** The database cannot be reached now. */
    DATABASE_UNAVAILABLE,
    /** A statement took longer than it may. */
    DATABASE_TIMED_OUT,
    /** A statement needs more memory than it may have. */
    DATABASE_TOO_LARGE,
    /** A statement would have written: a fault of the program. */
    DATABASE_WRITE_REFUSED,
    /** A statement or its result is wrong: a fault of the program. */
    DATABASE_FAULTY,
    /** An address has no answer because the database gave none. */
    DATABASE_UNANSWERED,
    /** A file is being made for this client already; each gets one at a time. */
    EXPORT_BUSY,
    /** As many files are being made for all clients as may be at a time. */
    EXPORTS_BUSY,
    /** A file was not made in the time that it may take. */
    EXPORT_TOO_SLOW,
    /** A value is missing that the schema promises: a fault of the record or the program. */
    VALUE_MISSING,
    /** A fault of the program; its log says which. */
    INTERNAL;

    /** Where a code stands among the extensions of an error. */
    public static final String KEY = "code";

    /**
     * The extensions of an error that has this code.
     *
     * @return the code alone
     */
    public Map<String, Object> extension() {
        return Map.of(KEY, name());
    }

    /**
     * The code of a fault of the database.
     *
     * @param reason why a statement could not be answered
     * @return the code
     */
    public static ErrorCode of(GraphException.Reason reason) {
        return switch (reason) {
            case UNAVAILABLE -> DATABASE_UNAVAILABLE;
            case TIMED_OUT -> DATABASE_TIMED_OUT;
            case TOO_LARGE -> DATABASE_TOO_LARGE;
            case WRITE_REFUSED -> DATABASE_WRITE_REFUSED;
            case FAULTY -> DATABASE_FAULTY;
        };
    }

    /**
     * Errors that all have a code.
     *
     * @param errors our own, and those of graphql-java, which have none
     * @return the same errors in the same order
     */
    public static List<GraphQLError> coded(List<GraphQLError> errors) {
        return errors.stream().map(ErrorCode::coded).toList();
    }

    private static GraphQLError coded(GraphQLError error) {
        Map<String, Object> said = error.getExtensions();
        if (said != null && said.containsKey(KEY)) {
            return error;
        }
        var extensions = new LinkedHashMap<String, Object>();
        extensions.put(KEY, of(error).name());
        if (said != null) {
            extensions.putAll(said);
        }
        return GraphqlErrorBuilder.newError()
                .message("%s", error.getMessage())
                .locations(error.getLocations())
                .path(error.getPath())
                .errorType(error.getErrorType())
                .extensions(extensions)
                .build();
    }

    private static ErrorCode of(GraphQLError error) {
        if (error instanceof CoercingParseValueException
                || error instanceof NonNullableValueCoercedAsNullException) {
            return INVALID_VARIABLE;
        }
        return error.getErrorType() instanceof ErrorType type
                ? switch (type) {
                    case InvalidSyntax -> INVALID_SYNTAX;
                    case ValidationError, OperationNotSupported -> INVALID_QUERY;
                    case NullValueInNonNullableField -> VALUE_MISSING;
                    case ExecutionAborted -> OPERATION_TOO_LARGE;
                    case DataFetchingException -> INTERNAL;
                }
                : INTERNAL;
    }
}
