package io.lianxin.graph.embedded;

import io.lianxin.graph.GraphException;
import io.lianxin.graph.GraphException.Reason;
import io.lianxin.graph.Profile;
import io.lianxin.graph.ReadSession;
import io.lianxin.graph.Row;
import io.lianxin.graph.Statement;
import io.lianxin.graph.value.PlainValues;
import io.lianxin.graph.value.StatusCodes;

import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.QueryExecutionException;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;
import org.neo4j.kernel.api.exceptions.Status;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Runs each statement in a transaction that may only read and is never committed. */
final class InProcessSession implements ReadSession {

    private final EmbeddedDatabase database;
    private final Duration timeout;

    InProcessSession(EmbeddedDatabase database, Duration timeout) {
        this.database = database;
        this.timeout = timeout;
    }

    @Override
    public List<Row> read(Statement statement) {
        return run(statement.text(), statement.parameters(), InProcessSession::rows);
    }

    @Override
    public Profile profile(Statement statement) {
        return run(
                "PROFILE " + statement.text(),
                statement.parameters(),
                result -> {
                    List<Row> rows = rows(result);
                    return new Profile(
                            rows, InProcessPlan.operator(result.getExecutionPlanDescription()));
                });
    }

    @Override
    public void close() {
        // each statement has closed its own transaction
    }

    private <T> T run(String text, Map<String, Object> parameters, Function<Result, T> reading) {
        try (Transaction transaction = database.beginReading(timeout);
                Result result = transaction.execute(text, parameters)) {
            refuseWrites(result);
            return reading.apply(result);
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

    private static void refuseWrites(Result result) {
        if (result.getQueryExecutionType().canUpdateData()
                || result.getQueryExecutionType().canUpdateSchema()) {
            throw new GraphException(Reason.WRITE_REFUSED, StatusCodes.writeRefused(), null);
        }
    }

    private static List<Row> rows(Result result) {
        List<String> columns = result.columns();
        List<Row> rows = new ArrayList<>();
        while (result.hasNext()) {
            rows.add(row(columns, result.next()));
        }
        return rows;
    }

    private static Row row(List<String> columns, Map<String, Object> named) {
        List<@Nullable Object> values = new ArrayList<>(columns.size());
        for (String column : columns) {
            values.add(PlainValues.plain(named.get(column)));
        }
        return new Row(Collections.unmodifiableList(values));
    }
}
