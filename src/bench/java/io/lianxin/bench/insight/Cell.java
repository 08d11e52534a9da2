package io.lianxin.bench.insight;

import org.HdrHistogram.Histogram;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * One kind of request, and what was measured of it.
 *
 * @param name what tables call it
 * @param goal what the 95th percentile may be, in ms; 0 where nothing is promised
 * @param next makes the next request
 */
record Cell(String name, int goal, Supplier<Asked> next) {

    private static final long HIGHEST_NANOS = TimeUnit.MINUTES.toNanos(1);
    private static final int DIGITS = 3;
    private static final int EXPLAINED = 20;
    private static final double NANOS_A_MILLI = 1e6;
    private static final double P50 = 50;
    private static final double P95 = 95;
    private static final double P99 = 99;

    /** What was measured. */
    static final class Found {

        private final Histogram latencies = new Histogram(HIGHEST_NANOS, DIGITS);
        private final Map<String, Integer> outcomes = new TreeMap<>();
        private long visited;
        private long mostVisited;
        private double statements;
        private double hits;

        private void add(Program.Answer answer) {
            latencies.recordValue(Math.min(answer.nanos(), HIGHEST_NANOS));
            outcomes.merge(outcome(answer.it()), 1, Integer::sum);
            long nodes = answer.it().path("visited").path("nodes").asLong();
            visited += nodes;
            mostVisited = Math.max(mostVisited, nodes);
        }

        private static String outcome(JsonNode it) {
            if (it.has("outcome")) {
                return it.path("outcome").asString("");
            }
            if (it.has("total")) {
                return it.path("total").asInt() > 0 ? "FOUND" : "NONE";
            }
            return it.path("capped").isEmpty() ? "WHOLE" : "CUT";
        }

        double millis(double percentile) {
            return latencies.getValueAtPercentile(percentile) / NANOS_A_MILLI;
        }

        String row(String name, int goal) {
            long count = latencies.getTotalCount();
            return String.format(
                    Locale.ROOT,
                    "| %s | %d | %s | %.1f | %s%.1f%s | %.1f | %.1f | %s | %.1f | %.0f | %s |%n",
                    name,
                    count,
                    goal == 0 ? "" : "≤ " + goal,
                    millis(P50),
                    goal == 0 ? "" : "**",
                    millis(P95),
                    goal == 0 ? "" : "**",
                    millis(P99),
                    latencies.getMaxValue() / NANOS_A_MILLI,
                    String.join(", ", outcomes.keySet().stream().map(this::share).toList()),
                    statements,
                    hits,
                    visited == 0 ? "" : visited / count + " / " + mostVisited);
        }

        private String share(String outcome) {
            long all = latencies.getTotalCount();
            return Math.round(100.0 * outcomes.getOrDefault(outcome, 0) / all) + " % " + outcome;
        }
    }

    /** Asks some requests first that do not count, then as many as wanted, one after the other. */
    Found measure(Program program, int samples) throws IOException, InterruptedException {
        for (int each = 0; each < samples / 4; each++) {
            program.ask(next.get());
        }
        program.settle();
        return atOnce(program, samples);
    }

    /** Asks as many as wanted, whether or not the store and the compiler are ready for them. */
    Found atOnce(Program program, int samples) throws IOException, InterruptedException {
        var found = new Found();
        for (int each = 0; each < samples; each++) {
            found.add(program.ask(next.get()));
        }
        for (int each = 0; each < EXPLAINED; each++) {
            var cost = program.explain(next.get());
            found.statements += (double) cost.statements() / EXPLAINED;
            found.hits += (double) cost.hits() / EXPLAINED;
        }
        return found;
    }
}
