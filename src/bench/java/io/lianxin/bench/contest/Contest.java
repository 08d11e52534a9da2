package io.lianxin.bench.contest;

import io.lianxin.bench.generate.Proportions;
import io.lianxin.bench.store.BuildStore;
import io.lianxin.bench.store.Scale;
import io.lianxin.bench.template.Space;
import io.lianxin.bench.template.Template;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Runs the contest. Every cell is kept when it is measured; a run that was cut off goes on where it
 * stopped.
 */
public final class Contest {

    private static final String KEY = "bench.";
    private static final int COMPARED = 25;
    private static final byte[] HELLO =
            "{\"query\": \"{ __typename }\", \"variables\": {}}".getBytes(StandardCharsets.UTF_8);

    private Contest() {}

    /**
     * Runs it. Settings are system properties: {@code bench.scale}, {@code bench.seed}, {@code
     * bench.graphs}, {@code bench.contestants}, {@code bench.templates}, {@code bench.runs}, {@code
     * bench.warm} in seconds, {@code bench.seconds}, {@code bench.samples}, {@code
     * bench.page-cache} in MB.
     *
     * @param arguments the packaged program, and the folder of the report
     * @throws IOException where a file cannot be read or written, or a contestant does not start
     * @throws InterruptedException when stopped
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var scale = Scale.valueOf(setting("scale", "prefecture").toUpperCase(Locale.ROOT));
        long seed = Long.parseLong(setting("seed", "1"));
        var graph = BuildStore.of(Path.of(setting("graphs", "data/graphs")), scale, seed);
        var report = Path.of(arguments[1]).resolve(scale.name().toLowerCase(Locale.ROOT));
        var cells = new Cells(report.resolve("cells.csv"));
        var names = List.of(setting("contestants", String.join(",", Field.NAMES)).split(",", -1));
        var effort =
                new Measuring.Effort(
                        Integer.parseInt(setting("runs", "5")),
                        Double.parseDouble(setting("warm", "3")),
                        Double.parseDouble(setting("seconds", "3")),
                        Integer.parseInt(setting("samples", "1000")));
        var cache = Integer.parseInt(setting("page-cache", "256"));
        List<Contestant> contestants = List.of();
        var field = new Field(Path.of(arguments[0]), graph, cache);
        if (names.equals(List.of("kept"))) {
            Files.createDirectories(report);
            new KeptAnswers(field, effort).write(templates(scale), report);
            return;
        }
        try {
            contestants = field.start(names);
            run(contestants, templates(scale), cells, effort, report);
        } finally {
            contestants.forEach(contestant -> {
                contestant.server().close();
                contestant.database().close();
            });
        }
        var space = Files.readString(graph.resolve("graph.md"));
        new Report(cells, report).write(scale.name().toLowerCase(Locale.ROOT), space);
    }

    private static List<Template> templates(Scale scale) {
        var wanted = List.of(setting("templates", "").split(",", -1));
        return Template.all(new Space(scale.prefectures(), Proportions.reported())).stream()
                .filter(template -> wanted.equals(List.of("")) || wanted.contains(template.name()))
                .toList();
    }

    private static void run(
            List<Contestant> contestants,
            List<Template> templates,
            Cells cells,
            Measuring.Effort effort,
            Path report)
            throws IOException, InterruptedException {
        for (var contestant : contestants) {
            contestant.await(HELLO);
            System.out.println(contestant.name() + " is ready");
        }
        var differences = new ArrayList<Equality.Difference>();
        var measured = new ArrayList<Measuring>();
        for (var template : templates) {
            var able = contestants.stream().filter(each -> each.canAnswer(template)).toList();
            if (!able.isEmpty()) {
                var found = Equality.of(template, able, COMPARED);
                differences.addAll(found);
                if (found.isEmpty()) {
                    measured.add(new Measuring(template, able, cells, effort));
                } else {
                    System.out.println(template.name() + ": answers differ");
                }
            }
        }
        for (var each : measured) {
            each.warm();
        }
        for (var each : measured) {
            each.run();
        }
        var text = new StringBuilder();
        differences.forEach(each ->
                text.append("## ")
                        .append(each.template())
                        .append(", ")
                        .append(each.contestant())
                        .append("\n\n```\n")
                        .append(each.text())
                        .append("\n```\n\n"));
        Files.writeString(report.resolve("differences.md"), text);
    }

    private static String setting(String name, String usual) {
        return System.getProperty(KEY + name, usual);
    }
}
