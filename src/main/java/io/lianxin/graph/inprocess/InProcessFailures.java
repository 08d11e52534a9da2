package io.lianxin.graph.inprocess;

import io.lianxin.graph.GraphException;
import io.lianxin.graph.value.StatusCodes;

import org.neo4j.graphdb.QueryExecutionException;
import org.neo4j.kernel.api.exceptions.Status;

import java.util.function.Supplier;

/** What the embedded database's exceptions mean. */
final class InProcessFailures {

    private InProcessFailures() {}

    static <T> T translated(Supplier<T> work) {
        try {
            return work.get();
        } catch (GraphException known) {
            throw known;
        } catch (QueryExecutionException failed) {
            throw StatusCodes.failure(failed.getStatusCode(), failed);
        } catch (RuntimeException failed) {
            throw StatusCodes.failure(code(failed), failed);
        }
    }

    private static String code(RuntimeException failed) {
        Status status = Status.statusCodeOf(failed);
        return (status == null ? Status.General.UnknownError : status).code().serialize();
    }
}
