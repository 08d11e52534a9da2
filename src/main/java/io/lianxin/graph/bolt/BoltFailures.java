package io.lianxin.graph.bolt;

import io.lianxin.graph.GraphException;
import io.lianxin.graph.GraphException.Reason;
import io.lianxin.graph.limit.DatabaseLost;
import io.lianxin.graph.value.StatusCodes;

import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransactionTerminatedException;
import org.springframework.core.NestedRuntimeException;

import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** What the driver's exceptions mean. */
final class BoltFailures {

    private BoltFailures() {}

    /**
     * Whether the same statement may succeed at once. A memory error counts as transient for the
     * driver, but the same statement needs the same memory again.
     */
    static boolean passes(Neo4jException failure) {
        return failure instanceof RetryableException
                && (isLost(failure) || StatusCodes.reason(failure.code()) == Reason.UNAVAILABLE);
    }

    /**
     * Does what sends statements through Spring, which wraps the driver's exceptions in its own.
     *
     * @param work what may fail
     * @return what it yields
     * @throws GraphException when the driver failed
     */
    static <T> T translated(Supplier<T> work) {
        try {
            return work.get();
        } catch (Neo4jException | NestedRuntimeException failed) {
            for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
                if (cause instanceof Neo4jException failure) {
                    throw translate(failure);
                }
            }
            throw failed;
        }
    }

    static GraphException translate(Neo4jException failure) {
        if (failure.getCause() instanceof TimeoutException) {
            return new GraphException(
                    Reason.UNAVAILABLE,
                    "No connection to the database became free in time. Ask again in a moment, or"
                            + " raise spring.neo4j.pool.max-connection-pool-size.",
                    failure);
        }
        if (isLost(failure)) {
            return new DatabaseLost(
                    "The database does not answer. Ask again in a moment; who runs the program"
                            + " finds the reason in its log.",
                    failure);
        }
        if (failure instanceof TransactionTerminatedException && "N/A".equals(failure.code())) {
            return new GraphException(
                    Reason.UNAVAILABLE,
                    "An earlier statement of this operation failed and ended their common"
                            + " transaction. Ask again.",
                    failure);
        }
        if (failure instanceof AuthenticationException) {
            return new GraphException(
                    Reason.UNAVAILABLE,
                    "The database refuses the user name or the password. Set"
                            + " spring.neo4j.authentication.username and .password.",
                    failure);
        }
        return StatusCodes.failure(failure.code(), failure);
    }

    private static boolean isLost(Neo4jException failure) {
        return failure instanceof ServiceUnavailableException
                || failure instanceof SessionExpiredException
                // the driver's own words for a connection that broke within an answer
                || (failure.getClass() == Neo4jException.class && "N/A".equals(failure.code()));
    }
}
