package io.lianxin.graph.value;

import io.lianxin.graph.GraphException;
import io.lianxin.graph.GraphException.Reason;

import java.util.Set;

/**
 * What Neo4j's status codes mean to a caller.
 *
 * @see <a href="https://neo4j.com/docs/status-codes/current/errors/all-errors/">Neo4j status
 *     codes</a>
 */
public final class StatusCodes {

    private static final Set<String> TIMED_OUT =
            Set.of(
                    "Neo.ClientError.Transaction.TransactionTimedOut",
                    "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration",
                    "Neo.ClientError.Statement.ExecutionTimeout");

    private static final Set<String> TOO_LARGE =
            Set.of(
                    "Neo.TransientError.General.MemoryPoolOutOfMemoryError",
                    "Neo.TransientError.General.TransactionMemoryLimit",
                    "Neo.TransientError.General.TransactionOutOfMemoryError",
                    "Neo.ClientError.General.TransactionMemoryLimit",
                    "Neo.ClientError.General.TransactionOutOfMemoryError",
                    "Neo.TransientError.General.OutOfMemoryError",
                    "Neo.TransientError.General.StackOverFlowError");

    private static final Set<String> WRITE_REFUSED =
            Set.of(
                    "Neo.ClientError.Statement.AccessMode",
                    "Neo.ClientError.Security.Forbidden",
                    "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase",
                    "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase");

    private StatusCodes() {}

    /**
     * The reason behind a code.
     *
     * @param code the database's status code, such as {@code Neo.ClientError.Statement.SyntaxError}
     * @return the reason
     */
    public static Reason reason(String code) {
        if (TOO_LARGE.contains(code)) {
            return Reason.TOO_LARGE;
        }
        if (TIMED_OUT.contains(code)) {
            return Reason.TIMED_OUT;
        }
        if (WRITE_REFUSED.contains(code)) {
            return Reason.WRITE_REFUSED;
        }
        return code.startsWith("Neo.TransientError.") ? Reason.UNAVAILABLE : Reason.FAULTY;
    }

    /**
     * The exception for a failure that the database reported.
     *
     * @param code its status code
     * @param cause the exception that reported it
     * @return the exception to throw
     */
    public static GraphException failure(String code, Throwable cause) {
        Reason reason = reason(code);
        return new GraphException(reason, message(reason, code, cause), cause);
    }

    private static String message(Reason reason, String code, Throwable cause) {
        return switch (reason) {
            case UNAVAILABLE ->
                    "The database cannot answer now (" + code + "). Ask again in a moment.";
            case TIMED_OUT ->
                    "The database ended the statement because it took longer than it may. Ask for"
                            + " less: a smaller page, fewer levels or a narrower filter.";
            case TOO_LARGE ->
                    "The statement needs more memory than the database grants it. Ask for less: a"
                            + " smaller page, fewer levels or a narrower filter; asking again does"
                            + " not help.";
            case WRITE_REFUSED -> writeRefused();
            case FAULTY ->
                    "The database does not accept the statement ("
                            + code
                            + "): "
                            + cause.getMessage();
        };
    }

    /**
     * The message for a statement that would write.
     *
     * @return what happened and the remedy
     */
    public static String writeRefused() {
        return "The statement would write; through a ReadSession only reading statements run, and"
                + " nothing was changed. Write through LoadBracket or GraphWriter.";
    }
}
