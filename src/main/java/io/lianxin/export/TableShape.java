package io.lianxin.export;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * How an answer becomes a table: which of its lists makes the rows, and which keys are columns. It
 * follows from the operation alone, so that the columns are the same whatever the answer holds.
 *
 * @param rows the keys that lead to the list that makes the rows; every list on the way multiplies
 * @param columns in the order in which the operation selects them
 */
public record TableShape(List<String> rows, List<Column> columns) {

    private static final String BETWEEN = "; ";

    /**
     * The rows of an answer. Where a list on the way is empty, what stands above it makes one row.
     *
     * @param data the answer's data, a map
     * @return the cells of each row in the order of the columns; null where the answer holds
     *     nothing
     */
    public List<List<@Nullable Object>> of(@Nullable Object data) {
        var table = new ArrayList<List<@Nullable Object>>();
        descend(data, List.of(), false, new Object[columns.size()], table);
        return table;
    }

    private void descend(
            @Nullable Object here,
            List<String> path,
            boolean inside,
            @Nullable Object[] row,
            List<List<@Nullable Object>> table) {
        if (here instanceof Collection<?> list && !list.isEmpty()) {
            list.forEach(each -> descend(each, path, true, row.clone(), table));
            return;
        }
        var empty = here == null || here instanceof Collection<?>;
        if (!empty) {
            fill(here, path, row);
        }
        if (path.size() < rows.size() && !empty) {
            var next = rows.get(path.size());
            descend(value(here, next), join(path, next), inside, row, table);
        } else if (inside || rows.isEmpty()) {
            table.add(cells(row));
        }
    }

    private static List<@Nullable Object> cells(@Nullable Object[] row) {
        var cells = new ArrayList<@Nullable Object>(row.length);
        for (var cell : row) {
            cells.add(cell);
        }
        return cells;
    }

    /** Fills the columns that stand here, not further down the way to the rows. */
    private void fill(@Nullable Object here, List<String> path, @Nullable Object[] row) {
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i).path();
            if (common(column) == path.size() && column.subList(0, path.size()).equals(path)) {
                row[i] = cell(here, column.subList(path.size(), column.size()));
            }
        }
    }

    /** How many keys a column shares with the way to the rows. */
    private int common(List<String> column) {
        int same = 0;
        while (same < rows.size()
                && same < column.size()
                && rows.get(same).equals(column.get(same))) {
            same++;
        }
        return same;
    }

    private static @Nullable Object cell(@Nullable Object here, List<String> path) {
        if (here instanceof List<?> list && !path.isEmpty() && isPlace(path.getFirst())) {
            var place = Integer.parseInt(path.getFirst());
            return place < list.size() ? cell(list.get(place), path.subList(1, path.size())) : null;
        }
        if (here instanceof Collection<?> list) {
            return joined(list.stream().map(each -> cell(each, path)).toList());
        }
        return path.isEmpty() || here == null
                ? here
                : cell(value(here, path.getFirst()), path.subList(1, path.size()));
    }

    /** No key of an answer begins with a digit. */
    private static boolean isPlace(String key) {
        return Character.isDigit(key.charAt(0));
    }

    /** What is missing keeps its place, so that columns joined from one list keep step. */
    private static @Nullable Object joined(List<? extends @Nullable Object> values) {
        return values.stream().allMatch(Objects::isNull)
                ? null
                : values.stream().map(CsvText::plain).collect(Collectors.joining(BETWEEN));
    }

    private static @Nullable Object value(@Nullable Object here, String key) {
        return here instanceof Map<?, ?> map ? map.get(key) : null;
    }

    private static List<String> join(List<String> path, String key) {
        var longer = new ArrayList<>(path);
        longer.add(key);
        return List.copyOf(longer);
    }
}
