package io.lianxin.bench.contest;

import io.lianxin.bench.serve.Wire;
import io.lianxin.bench.template.Template;

import org.HdrHistogram.Histogram;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;

/** Measures the cells of one template, the contestants in turns. */
final class Measuring {

    private static final JsonMapper JSON = new JsonMapper();
    private static final double NANOS_A_MILLI = 1e6;
    private static final double MEBIBYTE = 1024.0 * 1024;
    private static final List<Double> BROKEN_OFF =
            List.of(0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0);
    private static final double P50 = 50;
    private static final double P95 = 95;
    private static final double P99 = 99;

    /** The first request's number; they go on from cell to cell, so that none repeats. */
    private static final long FIRST = 1000;

    private final Template template;
    private final List<Contestant> contestants;
    private final Cells cells;
    private final Effort effort;
    private final Map<String, Load> loads = new HashMap<>();

    /**
     * Begins with one template.
     *
     * @param template what is asked
     * @param contestants who can answer it
     * @param cells takes what is found
     * @param effort how long each cell takes
     */
    Measuring(Template template, List<Contestant> contestants, Cells cells, Effort effort) {
        this.template = template;
        this.contestants = contestants;
        this.cells = cells;
        this.effort = effort;
        for (var contestant : contestants) {
            var numbers = new AtomicLong(FIRST);
            loads.put(
                    contestant.name(),
                    new Load(
                            contestant,
                            () -> contestant.body(template, numbers.getAndIncrement())));
        }
    }

    /**
     * How long cells take.
     *
     * @param runs repetitions of each cell
     * @param warm seconds in which each contestant answers a template before anything is measured,
     *     and once more before its first cell
     * @param seconds of a cell at saturation
     * @param samples of a cell of latencies
     */
    record Effort(int runs, double warm, double seconds, int samples) {}

    /** Lets every contestant answer for a while; what runs often is compiled by and by. */
    void warm() throws InterruptedException {
        for (var contestant : contestants) {
            if (!isDone(contestant)) {
                load(contestant).saturate(effort.warm());
                contestant.settle();
            }
        }
    }

    void run() throws IOException, InterruptedException {
        warm();
        for (var contestant : contestants) {
            if (!isDone(contestant)) {
                profile(contestant);
            }
        }
        for (int run = 1; run <= effort.runs(); run++) {
            for (var contestant : contestants) {
                saturate(contestant, run);
            }
            double rate = slowest(run) / 2;
            for (var contestant : contestants) {
                pace(contestant, run, rate);
            }
        }
    }

    private boolean isDone(Contestant contestant) {
        return cells.find(template.name(), contestant.name(), "latency", effort.runs()) != null;
    }

    private Load load(Contestant contestant) {
        return Objects.requireNonNull(loads.get(contestant.name()));
    }

    private void saturate(Contestant contestant, int run) throws IOException, InterruptedException {
        if (cells.find(template.name(), contestant.name(), "saturation", run) == null) {
            add(contestant, "saturation", run, load(contestant).saturate(effort.seconds()));
        }
    }

    private void pace(Contestant contestant, int run, double rate)
            throws IOException, InterruptedException {
        if (rate > 0 && cells.find(template.name(), contestant.name(), "latency", run) == null) {
            add(contestant, "latency", run, load(contestant).atRate(rate, effort.samples()));
        }
    }

    private double slowest(int run) {
        return contestants.stream()
                .map(contestant ->
                        cells.find(template.name(), contestant.name(), "saturation", run))
                .filter(cell -> cell != null)
                .mapToDouble(Cells.Cell::perSecond)
                .filter(rate -> rate > 0)
                .min()
                .orElse(0);
    }

    private void add(Contestant contestant, String phase, int run, Load.Found found)
            throws IOException {
        var cell = new Cells.Cell(template.name(), contestant.name(), phase, run, numbers(found));
        cells.add(cell);
        if (found.failure() != null) {
            var why = contestant.name() + " breaks off: " + found.failure().getMessage();
            cells.keepProfile(template.name(), contestant.name() + "-broken-off", why);
            System.out.println(template.name() + " " + why);
            return;
        }
        System.out.printf(
                "%s %s %s %d: %.0f/s, %.2f ms of processor, p95 %.1f ms%n",
                template.name(),
                contestant.name(),
                phase,
                run,
                cell.perSecond(),
                cell.cpuMillis(),
                cell.p95());
    }

    private static List<Double> numbers(Load.Found found) {
        var latencies = found.latencies();
        if (found.failure() != null) {
            return BROKEN_OFF;
        }
        return List.of(
                (double) latencies.getTotalCount(),
                0.0,
                found.seconds(),
                found.throughput(),
                found.cpuMillis(),
                millis(latencies, P50),
                millis(latencies, P95),
                millis(latencies, P99),
                latencies.getMaxValue() / NANOS_A_MILLI,
                0.0,
                0.0,
                0.0);
    }

    private static double millis(Histogram latencies, double percentile) {
        return latencies.getValueAtPercentile(percentile) / NANOS_A_MILLI;
    }

    /** Statements, hits and live heap, once. */
    private void profile(Contestant contestant) throws IOException {
        if (cells.find(template.name(), contestant.name(), "profile", 1) != null) {
            return;
        }
        double statements = 1;
        double hits = 0;
        try (var wire = contestant.connect()) {
            if (contestant.speaks() == Contestant.Speech.GRAPHQL) {
                var explained = explained(contestant, wire);
                keep(contestant, explained.toPrettyString().replace("\\n", "\n"));
                statements = explained.size();
                for (var field : explained) {
                    hits += field.path("dbHits").asLong();
                }
            } else if (contestant.server() == contestant.database()) {
                var profile = asked(contestant, wire, "profile");
                hits = profile.path("dbHits").asLong();
                keep(contestant, profile.path("plan").asString(""));
            }
        }
        double heap = contestant.liveHeap() / MEBIBYTE;
        var zero = 0.0;
        cells.add(
                new Cells.Cell(
                        template.name(),
                        contestant.name(),
                        "profile",
                        1,
                        List.of(
                                1.0,
                                zero,
                                zero,
                                zero,
                                zero,
                                zero,
                                zero,
                                zero,
                                zero,
                                statements,
                                hits,
                                heap)));
    }

    private void keep(Contestant contestant, String text) throws IOException {
        cells.keepProfile(template.name(), contestant.name(), text);
    }

    private JsonNode explained(Contestant contestant, Wire wire) throws IOException {
        return asked(contestant, wire, "extensions").path("extensions").path("explain");
    }

    private JsonNode asked(Contestant contestant, Wire wire, String more) throws IOException {
        Map<String, Object> body = new HashMap<>();
        JSON.readTree(contestant.body(template, 0))
                .properties()
                .forEach(field -> body.put(field.getKey(), field.getValue()));
        body.put(more, Map.of("explain", true));
        var bytes = JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
        return JSON.readTree(wire.ask(bytes, "Lianxin-Explain: true\r\n"));
    }
}
