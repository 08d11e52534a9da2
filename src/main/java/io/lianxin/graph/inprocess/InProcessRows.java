package io.lianxin.graph.inprocess;

import io.lianxin.graph.Row;
import io.lianxin.graph.value.PlainValues;

import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.Result;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Turns the database's own result into our rows. */
final class InProcessRows {

    private InProcessRows() {}

    static List<Row> of(Result result) {
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
