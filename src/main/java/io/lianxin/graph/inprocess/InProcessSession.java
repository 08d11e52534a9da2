package io.lianxin.graph.inprocess;

import io.lianxin.graph.GraphException;
import io.lianxin.graph.GraphException.Reason;
import io.lianxin.graph.Profile;
import io.lianxin.graph.ReadSession;
import io.lianxin.graph.Row;
import io.lianxin.graph.Statement;
import io.lianxin.graph.limit.Deadline;
import io.lianxin.graph.value.StatusCodes;

import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;
import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.AuthSubject;
import org.neo4j.internal.kernel.api.security.SecurityContext;
import org.neo4j.kernel.api.KernelTransaction;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Runs each statement in a transaction in which the database itself refuses every write and which
 * is never committed.
 */
final class InProcessSession implements ReadSession {

    private final GraphDatabaseAPI database;
    private final ReadingOnly mode;
    private final @Nullable Deadline deadline;
    private final Duration usual;

    /** A session; without a deadline a statement may take the usual time. */
    InProcessSession(
            GraphDatabaseAPI database,
            ReadingOnly mode,
            @Nullable Deadline deadline,
            Duration usual) {
        this.database = database;
        this.mode = mode;
        this.deadline = deadline;
        this.usual = usual;
    }

    @Override
    public List<Row> read(Statement statement) {
        return run(statement.text(), statement.parameters(), InProcessRows::of);
    }

    @Override
    public Profile profile(Statement statement) {
        return run(
                "PROFILE " + statement.text(),
                statement.parameters(),
                result -> {
                    List<Row> rows = InProcessRows.of(result);
                    return new Profile(
                            rows, InProcessPlan.operator(result.getExecutionPlanDescription()));
                });
    }

    @Override
    public ReadSession another() {
        return new InProcessSession(database, mode, deadline, usual);
    }

    @Override
    public void close() {
        // each statement has closed its own transaction
    }

    private <T> T run(String text, Map<String, Object> parameters, Function<Result, T> reading) {
        return InProcessFailures.translated(() -> {
            try (Transaction transaction = begin();
                    Result result = transaction.execute(text, parameters)) {
                refuseWrites(result);
                return reading.apply(result);
            }
        });
    }

    private Transaction begin() {
        ClientConnectionInfo here = ClientConnectionInfo.EMBEDDED_CONNECTION;
        SecurityContext reading =
                new SecurityContext(AuthSubject.ANONYMOUS, mode, here, database.databaseName());
        return database.beginTransaction(
                KernelTransaction.Type.EXPLICIT,
                reading,
                here,
                Math.max(1, Deadline.statement(deadline, usual).toMillis()),
                TimeUnit.MILLISECONDS);
    }

    private static void refuseWrites(Result result) {
        if (result.getQueryExecutionType().canUpdateData()
                || result.getQueryExecutionType().canUpdateSchema()) {
            throw new GraphException(Reason.WRITE_REFUSED, StatusCodes.writeRefused(), null);
        }
    }
}
