package io.lianxin.graph.bolt;

import io.lianxin.graph.Profile;
import io.lianxin.graph.ReadSession;
import io.lianxin.graph.RecordVersion;
import io.lianxin.graph.Row;
import io.lianxin.graph.Statement;
import io.lianxin.graph.value.PlainValues;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Query;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.Neo4jException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** A session of the driver that only reads. */
final class BoltSession implements ReadSession {

    private final Session session;
    private final Runner runner;
    private final Patience patience;
    private final @Nullable Supplier<ReadSession> others;
    private @Nullable RecordVersion version;
    private boolean isAlone = true;
    private boolean isBroken;

    /** A session; others may stand beside it where something opens them. */
    BoltSession(
            Session session,
            Runner runner,
            Patience patience,
            @Nullable Supplier<ReadSession> others) {
        this.session = session;
        this.runner = runner;
        this.patience = patience;
        this.others = others;
    }

    @Override
    public List<Row> read(Statement statement) {
        version = null;
        if (statement.row().isEmpty() || !isAlone) {
            return run(new Query(statement.text(), statement.parameters()), BoltSession::rows);
        }
        var probed = RecordVersion.probedAfter(statement);
        var columns =
                run(
                        new Query(probed.text(), probed.parameters()),
                        result -> row(result.single()).values());
        version = RecordVersion.of(columns.subList(statement.row().size(), columns.size()));
        return List.of(new Row(columns.subList(0, statement.row().size())));
    }

    @Override
    public @Nullable RecordVersion version() {
        return version;
    }

    @Override
    public Profile profile(Statement statement) {
        version = null;
        return run(
                new Query("PROFILE " + statement.text(), statement.parameters()),
                result -> {
                    List<Row> rows = rows(result);
                    return new Profile(rows, BoltPlan.operator(result.consume().profile()));
                });
    }

    @Override
    public @Nullable ReadSession another() {
        if (others == null) {
            return null;
        }
        isAlone = false;
        version = null;
        return others.get();
    }

    @Override
    public void close() {
        try {
            if (isBroken) {
                patience.farewell(this::giveBack);
            } else {
                giveBack();
            }
        } catch (Neo4jException lost) {
            // the answers were read; a connection that breaks now is dropped by the pool
        }
    }

    private void giveBack() {
        runner.reset();
        session.close();
    }

    private <T> T run(Query query, Function<Result, T> reading) {
        boolean before = isBroken;
        isBroken = true;
        T answer =
                new RepeatOnce(runner::mayRepeat, runner::reset)
                        .run(() ->
                                patience.of(limits -> {
                                    T read = reading.apply(runner.run(query, limits));
                                    runner.answered();
                                    return read;
                                }));
        isBroken = before;
        return answer;
    }

    private static List<Row> rows(Result result) {
        List<Row> rows = new ArrayList<>();
        while (result.hasNext()) {
            rows.add(row(result.next()));
        }
        return rows;
    }

    static Row row(Record row) {
        List<@Nullable Object> values = new ArrayList<>(row.size());
        for (int place = 0; place < row.size(); place++) {
            values.add(PlainValues.plain(row.get(place).asObject()));
        }
        return new Row(Collections.unmodifiableList(values));
    }
}
