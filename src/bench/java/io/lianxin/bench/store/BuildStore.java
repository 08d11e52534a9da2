package io.lianxin.bench.store;

import io.lianxin.bench.generate.CivicGraph;
import io.lianxin.bench.generate.Proportions;
import io.lianxin.mapping.SchemaModel;
import io.lianxin.mapping.SchemaReader;

import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Makes the data directory of a synthetic graph, unless it is there from before. */
public final class BuildStore {

    private static final Path SCHEMA = Path.of("schema");
    private static final double NANOS = 1e9;
    private static final long MEBIBYTE = 1024L * 1024L;
    private static final long PAGE_CACHE = 2048 * MEBIBYTE;

    private BuildStore() {}

    /**
     * Makes it.
     *
     * @param arguments scale (prefecture, province, nation), seed, and the folder in which graphs
     *     are kept
     * @throws IOException where a file cannot be read or written, or the import fails
     * @throws InterruptedException when stopped
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var scale = Scale.valueOf(arguments[0].toUpperCase(Locale.ROOT));
        long seed = Long.parseLong(arguments[1]);
        var store = of(Path.of(arguments[2]), scale, seed);
        System.out.println(store + "\n" + Files.readString(store.resolve("graph.md")));
    }

    /**
     * The folder of a graph: {@code data} is what the program serves, {@code graph.md} says how
     * large it is and how long it took.
     *
     * @param graphs the folder in which graphs are kept
     * @param scale how many prefectures
     * @param seed the seed
     * @return the folder
     * @throws IOException where a file cannot be read or written, or the import fails
     * @throws InterruptedException when stopped
     */
    public static Path of(Path graphs, Scale scale, long seed)
            throws IOException, InterruptedException {
        var model = SchemaReader.read(SCHEMA);
        var hash = Fingerprint.of(model, seed);
        var name = scale.name().toLowerCase(Locale.ROOT) + "-" + seed;
        var folder = graphs.resolve(name);
        var known = folder.resolve("graph.sha256");
        if (Files.exists(known) && Files.readString(known).equals(hash)) {
            return folder;
        }
        FileSystemUtils.deleteRecursively(folder);
        Files.createDirectories(folder);
        var graph = new CivicGraph(seed, scale.prefectures(), Proportions.reported());
        build(folder, graph, model, hash);
        Files.writeString(known, hash);
        return folder;
    }

    private static void build(Path folder, CivicGraph graph, SchemaModel model, String hash)
            throws IOException, InterruptedException {
        var files = Files.createDirectories(folder.resolve("files"));
        var data = folder.resolve("data");
        long begin = System.nanoTime();
        var sheets = graph.write(model, files);
        long written = System.nanoTime();
        System.out.printf("written %.1f s%n", (written - begin) / NANOS);
        new OfflineImport(data, "3G").run(sheets.importArguments());
        long imported = System.nanoTime();
        System.out.printf("imported %.1f s%n", (imported - written) / NANOS);
        new Furnishing(data, PAGE_CACHE).run(model, "synthetic-" + graph.seed(), hash);
        long furnished = System.nanoTime();
        FileSystemUtils.deleteRecursively(files);
        Files.writeString(
                folder.resolve("graph.md"),
                """
                | what | how much |
                |---|---:|
                | prefectures | %d |
                | seed | %d |
                | nodes | %d |
                | relationships | %d |
                | files, MB | %d |
                | data directory, MB | %d |
                | writing the files, s | %.1f |
                | import, s | %.1f |
                | constraints and indexes, s | %.1f |
                | together, s | %.1f |
                """
                        .formatted(
                                graph.prefectures(),
                                graph.seed(),
                                sheets.nodes(),
                                sheets.relationships(),
                                sheets.bytes() / MEBIBYTE,
                                size(data) / MEBIBYTE,
                                (written - begin) / NANOS,
                                (imported - written) / NANOS,
                                (furnished - imported) / NANOS,
                                (furnished - begin) / NANOS));
    }

    private static long size(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
