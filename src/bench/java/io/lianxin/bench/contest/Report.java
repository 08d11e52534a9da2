package io.lianxin.bench.contest;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * The table and the plot of what was measured; medians over the runs.
 *
 * @param cells what was measured
 * @param folder where the report goes
 */
record Report(Cells cells, Path folder) {

    void write(String scale, String graph) throws IOException {
        Files.writeString(
                folder.resolve("report.md"),
                """
                # The contest at the scale of a %s

                Machine: %d processors, Java %s, %s; load average at the end %.1f.

                %s
                %s
                ## Broken off

                %s

                ## Cells

                | template | contestant | requests/s | processor ms | p50 ms | p95 ms | statements | dbHits | live heap MB |
                |---|---|---:|---:|---:|---:|---:|---:|---:|
                %s
                ![Processor time a request](processor.svg)
                """
                        .formatted(
                                scale,
                                Runtime.getRuntime().availableProcessors(),
                                Runtime.version().feature(),
                                System.getProperty("os.name"),
                                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                                graph,
                                new Ratios(this).text(),
                                brokenOff(),
                                rows()));
        Files.writeString(folder.resolve("processor.svg"), new Plot(this).svg());
    }

    List<String> templates() {
        return cells.all().stream().map(Cells.Cell::template).distinct().sorted().toList();
    }

    List<String> contestants() {
        return cells.all().stream().map(Cells.Cell::contestant).distinct().sorted().toList();
    }

    /** The median over the runs; negative where nothing was measured. */
    double median(
            String template, String contestant, String phase, ToDoubleFunction<Cells.Cell> what) {
        var sorted =
                cells.all().stream()
                        .filter(cell ->
                                cell.template().equals(template)
                                        && cell.contestant().equals(contestant)
                                        && cell.phase().equals(phase)
                                        && !cell.brokenOff())
                        .mapToDouble(what)
                        .sorted()
                        .toArray();
        return sorted.length == 0 ? -1 : sorted[sorted.length / 2];
    }

    private String brokenOff() {
        var broken =
                cells.all().stream()
                        .filter(Cells.Cell::brokenOff)
                        .map(cell -> cell.template() + " by " + cell.contestant())
                        .distinct()
                        .collect(Collectors.joining(", "));
        return broken.isEmpty() ? "Nothing." : broken + " (why: profiles/).";
    }

    private String rows() {
        return templates().stream()
                .flatMap(template ->
                        contestants().stream()
                                .filter(name ->
                                        median(template, name, "saturation", Cells.Cell::perSecond)
                                                >= 0)
                                .map(name -> row(template, name)))
                .collect(Collectors.joining());
    }

    private String row(String template, String contestant) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.0f | %.2f | %.1f | %.1f | %.0f | %.0f | %.0f |%n",
                template,
                contestant,
                median(template, contestant, "saturation", Cells.Cell::perSecond),
                median(template, contestant, "saturation", Cells.Cell::cpuMillis),
                median(template, contestant, "latency", Cells.Cell::median),
                median(template, contestant, "latency", Cells.Cell::p95),
                median(template, contestant, "profile", Cells.Cell::statements),
                median(template, contestant, "profile", Cells.Cell::hits),
                median(template, contestant, "profile", Cells.Cell::heap));
    }
}
