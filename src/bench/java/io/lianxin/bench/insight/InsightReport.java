package io.lianxin.bench.insight;

import io.lianxin.bench.store.Scale;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/** The table of what was measured. */
final class InsightReport {

    private static final double NANOS_A_MILLI = 1e6;

    private final Scale scale;
    private final int pageCache;
    private final String graph;
    private final StringBuilder rows = new StringBuilder();
    private final StringBuilder first = new StringBuilder();

    InsightReport(Scale scale, int pageCache, String graph) {
        this.scale = scale;
        this.pageCache = pageCache;
        this.graph = graph;
    }

    /** Asks the first questions after the start and its warm-up. */
    void first(Program program) throws IOException {
        first("search", program, Asked.search("zzy"));
        first("neighborhood", program, Asked.around("place-000-000000", 1, 20, true));
        first("paths", program, Asked.paths("place-000-000000", "place-000-000001", 4));
    }

    private void first(String name, Program program, Asked asked) throws IOException {
        double millis = program.ask(asked).nanos() / NANOS_A_MILLI;
        first.append(first.isEmpty() ? "" : ", ")
                .append(String.format(Locale.ROOT, "%s %.0f ms", name, millis));
    }

    /** Adds a row; answers it. */
    String add(Cell cell, Cell.Found found) {
        var row = found.row(cell.name(), cell.goal());
        rows.append(row);
        return row;
    }

    String text(long liveHeap) {
        return String.format(
                Locale.ROOT,
                """
                # Search, drawings and paths at the scale of a %s

                One reader, one request after the other over loopback, from the request's first byte to the answer's last; no answer is
                kept. Page cache %d MB, heap 1 GB at most, of which %d MB are live at the end. %d processors, Java %s, %s, load average at
                the end %.1f. First answers after the start: %s.

                | what is asked | samples | p95 goal, ms | p50 ms | p95 ms | p99 ms | longest ms | answers | statements | dbHits | records visited: mean / most |
                |---|---:|---:|---:|---:|---:|---:|---|---:|---:|---:|
                %s
                ## The graph

                %s\
                """,
                scale.name().toLowerCase(Locale.ROOT),
                pageCache,
                liveHeap,
                Runtime.getRuntime().availableProcessors(),
                Runtime.version().feature(),
                System.getProperty("os.name"),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                first,
                rows,
                graph);
    }
}
