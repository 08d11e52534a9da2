package io.lianxin.bench.contest;

import io.lianxin.bench.serve.Server;
import io.lianxin.bench.template.Template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Compares answers that the program keeps with a handler that holds the same bytes ready.
 *
 * @param field starts both
 * @param effort how long each cell takes
 */
record KeptAnswers(Field field, Measuring.Effort effort) {

    private static final long NUMBER = 7;
    private static final double PERCENT = 100;

    private static final String HEAD =
            """
            # Kept answers

            One question again and again, so that its answer is a kept one, and a handler that
            writes the same bytes for any request; eight connections, medians. Target: 70 %.

            | question | bytes | kept, requests/s | ready bytes, requests/s | % |
            |---|---:|---:|---:|---:|
            """;

    /** Writes the table. */
    void write(List<Template> templates, Path report) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("lianxin-kept");
        var keeping = field.keeping();
        try {
            var bodies = new HashMap<String, byte[]>();
            keeping.await(keeping.body(templates.getFirst(), NUMBER));
            for (var template : templates) {
                var body = keeping.body(template, NUMBER);
                bodies.put(template.name(), body);
                try (var wire = keeping.connect()) {
                    Files.write(folder.resolve(template.name()), wire.ask(body, ""));
                }
            }
            int port = Server.freePort();
            try (var holder = field.holding(port, folder)) {
                var text = new StringBuilder(HEAD);
                for (var template : templates) {
                    var body = Objects.requireNonNull(bodies.get(template.name()));
                    var ready = ready(template, port, holder);
                    ready.await(body);
                    text.append(row(template, body, keeping, ready, folder));
                }
                Files.writeString(report.resolve("kept.md"), text);
            }
        } finally {
            keeping.server().close();
        }
    }

    private static Contestant ready(Template template, int port, Server holder) {
        return new Contestant(
                "static", port, "/" + template.name(), Contestant.Speech.TEMPLATE, holder, holder);
    }

    private String row(
            Template template, byte[] body, Contestant keeping, Contestant ready, Path folder)
            throws IOException, InterruptedException {
        var found = new HashMap<String, List<Double>>();
        for (int run = 0; run <= effort.runs(); run++) {
            for (var contestant : List.of(keeping, ready)) {
                var load = new Load(contestant, () -> body);
                var cell = load.saturate(run == 0 ? effort.warm() : effort.seconds());
                if (cell.failure() != null) {
                    throw cell.failure();
                }
                if (run == 0) {
                    contestant.settle();
                } else {
                    found.computeIfAbsent(contestant.name(), same -> new ArrayList<>())
                            .add(cell.throughput());
                }
            }
        }
        double kept = median(found, keeping);
        double most = median(found, ready);
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.0f | %.0f | %.0f |%n",
                template.name(),
                Files.size(folder.resolve(template.name())),
                kept,
                most,
                PERCENT * kept / most);
    }

    private static double median(Map<String, List<Double>> found, Contestant contestant) {
        var sorted =
                Objects.requireNonNull(found.get(contestant.name())).stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
