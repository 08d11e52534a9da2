package io.lianxin.bench.insight;

import io.lianxin.bench.invent.Chance;
import io.lianxin.bench.invent.Ids;
import io.lianxin.bench.store.BuildStore;
import io.lianxin.bench.store.Scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Measures search, drawings and paths as one reader meets them, and writes the table. */
public final class Insights {

    private static final String KEY = "bench.";
    private static final int STREAM = 7;
    private static final int RULES = 3;
    private static final int PER_NODE = 100;
    private static final int USUAL = 20;
    private static final int MOST_HOPS = 6;
    private static final int USUAL_HOPS = 4;

    private Insights() {}

    /**
     * Measures. Settings are system properties: {@code bench.scale}, {@code bench.seed}, {@code
     * bench.graphs}, {@code bench.samples}, {@code bench.cells}, {@code bench.page-cache} in MB.
     *
     * @param arguments the packaged program, and the folder of the report
     * @throws IOException where a file cannot be read or written, or the program does not start
     * @throws InterruptedException when stopped
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var scale = Scale.valueOf(setting("scale", "prefecture").toUpperCase(Locale.ROOT));
        long seed = Long.parseLong(setting("seed", "1"));
        var graph = BuildStore.of(Path.of(setting("graphs", "data/graphs")), scale, seed);
        int samples = Integer.parseInt(setting("samples", "1000"));
        int pageCache = Integer.parseInt(setting("page-cache", "256"));
        var wanted = setting("cells", "");
        var folder = Path.of(arguments[1]).resolve(scale.name().toLowerCase(Locale.ROOT));
        try (var program = Program.start(Path.of(arguments[0]), graph, pageCache)) {
            var chance = new Chance(seed, STREAM);
            var report =
                    new InsightReport(
                            scale, pageCache, Files.readString(graph.resolve("graph.md")));
            report.first(program);
            var population = Population.of(program, scale.prefectures(), chance);
            var first = anything("search: the first after a start", 0, population, chance);
            System.out.print(report.add(first, first.atOnce(program, samples / 4)));
            for (var cell : cells(population, scale.prefectures(), chance)) {
                if (cell.name().contains(wanted)) {
                    System.out.print(report.add(cell, cell.measure(program, samples)));
                }
            }
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("insights.md"), report.text(program.liveHeap()));
        }
    }

    private static List<Cell> cells(Population population, int prefectures, Chance chance) {
        var cells = new ArrayList<Cell>();
        for (var typing : Typing.values()) {
            cells.add(
                    new Cell(
                            "search: " + typing,
                            0,
                            () -> Asked.search(typing.text(population, chance))));
        }
        cells.add(anything("search: all of these", 50, population, chance));
        cells.add(around("largest hubs", 50, 1, PER_NODE, true, () -> rule(chance)));
        cells.add(
                around("largest hubs, no coordinates", 50, 1, PER_NODE, false, () -> rule(chance)));
        cells.add(around("largest hubs, two levels", 0, 2, USUAL, true, () -> rule(chance)));
        cells.add(
                around(
                        "busiest bureau of a prefecture",
                        0,
                        1,
                        PER_NODE,
                        true,
                        () -> bureau(prefectures, chance)));
        cells.add(
                around(
                        "anybody, two levels",
                        0,
                        2,
                        USUAL,
                        true,
                        () -> population.anybody(chance).id()));
        cells.add(within(population, USUAL_HOPS, chance));
        cells.add(within(population, MOST_HOPS, chance));
        cells.add(anywhere(population, USUAL_HOPS, chance));
        cells.add(anywhere(population, MOST_HOPS, chance));
        return cells;
    }

    private static Cell anything(String name, int goal, Population population, Chance chance) {
        return new Cell(
                name, goal, () -> Asked.search(Typing.any(chance).text(population, chance)));
    }

    private static Cell around(
            String whom, int goal, int depth, int perNode, boolean placed, Supplier<String> id) {
        return new Cell(
                "neighborhood: " + whom,
                goal,
                () -> Asked.around(id.get(), depth, perNode, placed));
    }

    /** The deadlines hold for issues of the whole country. */
    private static String rule(Chance chance) {
        return new Ids("country").of("rule", chance.below(RULES));
    }

    /** Issues come to the first bureaus most often. */
    private static String bureau(int prefectures, Chance chance) {
        return Ids.ofPrefecture(chance.below(prefectures)).of("body", 2);
    }

    private static Cell within(Population population, int hops, Chance chance) {
        return new Cell(
                "paths: within a prefecture, " + hops + " hops at most",
                100,
                () -> {
                    var people = chance.of(population.people());
                    return pair(chance.of(people), () -> chance.of(people), hops);
                });
    }

    private static Cell anywhere(Population population, int hops, Chance chance) {
        return new Cell(
                "paths: between any two, " + hops + " hops at most",
                300,
                () -> pair(population.anybody(chance), () -> population.anybody(chance), hops));
    }

    private static Asked pair(Population.Known from, Supplier<Population.Known> others, int hops) {
        var to = others.get();
        while (to.id().equals(from.id())) {
            to = others.get();
        }
        return Asked.paths(from.id(), to.id(), hops);
    }

    private static String setting(String name, String usual) {
        return System.getProperty(KEY + name, usual);
    }
}
