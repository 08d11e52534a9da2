package io.lianxin.export.network;

import io.lianxin.export.CsvText;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes a network as two tables, of its dots and of its lines, as Gephi and spreadsheets read. */
final class NetworkTables {

    private NetworkTables() {}

    /** The table of dots. */
    static String dots(NetworkAnswer answer) {
        var flat = Flat.of(answer);
        var rows = new ArrayList<List<@Nullable Object>>();
        flat.dots().forEach((id, values) -> rows.add(row(List.of(id), values, flat.ofDots())));
        return CsvText.of(heading(List.of(NetworkAnswer.ID), flat.ofDots()), rows, false);
    }

    /** The table of lines. */
    static String lines(NetworkAnswer answer) {
        var flat = Flat.of(answer);
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var line : answer.lines().values()) {
            var values = flat.lines().getOrDefault(line.id(), Map.of());
            var ends = List.of(line.id(), line.source(), line.target());
            rows.add(row(ends, values, flat.ofLines()));
        }
        var heading = List.of(NetworkAnswer.ID, NetworkAnswer.SOURCE, NetworkAnswer.TARGET);
        return CsvText.of(heading(heading, flat.ofLines()), rows, false);
    }

    private static List<String> heading(List<String> first, List<Attribute> attributes) {
        var heading = new ArrayList<>(first);
        attributes.forEach(attribute -> heading.add(attribute.name()));
        return heading;
    }

    private static List<@Nullable Object> row(
            List<String> first, Map<String, Object> values, List<Attribute> attributes) {
        var row = new ArrayList<@Nullable Object>(first);
        row.addAll(Flat.row(values, attributes));
        return row;
    }
}
