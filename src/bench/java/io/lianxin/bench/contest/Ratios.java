package io.lianxin.bench.contest;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * What one contestant needs in ratio to another, template by template; those that were written from
 * the printed schema alone stand apart.
 *
 * @param report what was measured
 */
record Ratios(Report report) {

    private static final String EMBEDDED = "lianxin-embedded";
    private static final String BOLT = "lianxin-bolt";
    private static final String FLOOR_IN_PROCESS = "floor-in-process";
    private static final String FLOOR_BOLT = "floor-bolt";
    private static final String PEER = "neo4j-graphql";
    private static final String FREE = "free-";
    private static final String SATURATION = "saturation";

    private static final Column CPU_EMBEDDED =
            new Column(
                    "processor, in process",
                    EMBEDDED,
                    FLOOR_IN_PROCESS,
                    SATURATION,
                    Cells.Cell::cpuMillis);
    private static final Column CPU_BOLT =
            new Column("processor, Bolt", BOLT, FLOOR_BOLT, SATURATION, Cells.Cell::cpuMillis);
    private static final Column HITS =
            new Column("store hits", EMBEDDED, FLOOR_IN_PROCESS, "profile", Cells.Cell::hits);
    private static final Column RATE_EMBEDDED =
            new Column("requests, in process", EMBEDDED, PEER, SATURATION, Cells.Cell::perSecond);
    private static final Column RATE_BOLT =
            new Column("requests, Bolt", BOLT, PEER, SATURATION, Cells.Cell::perSecond);
    private static final Column P95_EMBEDDED =
            new Column("p95, in process", EMBEDDED, PEER, "latency", Cells.Cell::p95);
    private static final Column P95_BOLT =
            new Column("p95, Bolt", BOLT, PEER, "latency", Cells.Cell::p95);

    /** One number of one contestant in ratio to another's. */
    private record Column(
            String title,
            String one,
            String other,
            String phase,
            ToDoubleFunction<Cells.Cell> what) {}

    String text() {
        return """
        ## To the statement by hand

        Targets at the geometric mean: processor time 1.5 in process, 1.2 over Bolt; none above 1.8.

        %s
        ### Written from the printed schema alone

        %s
        ## To @neo4j/graphql

        Targets at the geometric mean: 10 times the requests in process, 5 times over Bolt; p95 at the same rate at most a third.

        %s
        """
                .formatted(
                        table(
                                List.of(CPU_EMBEDDED, CPU_BOLT, HITS),
                                template -> !template.startsWith(FREE)),
                        table(
                                List.of(CPU_EMBEDDED, CPU_BOLT, HITS),
                                template -> template.startsWith(FREE)),
                        table(
                                List.of(RATE_EMBEDDED, RATE_BOLT, P95_EMBEDDED, P95_BOLT),
                                template -> true));
    }

    private String table(List<Column> columns, Predicate<String> wanted) {
        var measured =
                columns.stream()
                        .filter(column ->
                                report.templates().stream()
                                        .filter(wanted)
                                        .anyMatch(template -> ratio(template, column) > 0))
                        .toList();
        if (measured.isEmpty()) {
            return "Not measured.\n";
        }
        var rows =
                report.templates().stream()
                        .filter(wanted)
                        .map(template ->
                                row(
                                        template,
                                        measured.stream()
                                                .map(column -> ratio(template, column))
                                                .toList()))
                        .collect(Collectors.joining());
        return "| template |"
                + measured.stream()
                        .map(column -> " " + column.title + " |")
                        .collect(Collectors.joining())
                + "\n|---|"
                + "---:|".repeat(measured.size())
                + "\n"
                + rows
                + row(
                        "**geometric mean**",
                        measured.stream().map(column -> mean(column, wanted)).toList());
    }

    private static String row(String head, List<Double> ratios) {
        return "| "
                + head
                + " |"
                + ratios.stream()
                        .map(ratio ->
                                ratio > 0 ? String.format(Locale.ROOT, " %.2f |", ratio) : " – |")
                        .collect(Collectors.joining())
                + "\n";
    }

    /** Negative where one of both was not measured. */
    private double ratio(String template, Column column) {
        double one = report.median(template, column.one, column.phase, column.what);
        double other = report.median(template, column.other, column.phase, column.what);
        return one > 0 && other > 0 ? one / other : -1;
    }

    private double mean(Column column, Predicate<String> wanted) {
        double logs = 0;
        int count = 0;
        for (var template : report.templates()) {
            double ratio = wanted.test(template) ? ratio(template, column) : -1;
            if (ratio > 0) {
                logs += Math.log(ratio);
                count++;
            }
        }
        return count == 0 ? -1 : Math.exp(logs / count);
    }
}
