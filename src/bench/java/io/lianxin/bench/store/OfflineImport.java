package io.lianxin.bench.store;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Neo4j's own {@code neo4j-admin database import full}, which the library brings along, in a
 * process of its own.
 *
 * @param data the data directory that it makes
 * @param memory what it may use outside the heap, for instance {@code 3G}
 */
record OfflineImport(Path data, String memory) {

    private static final String HEAP = "-Xmx2g";

    /**
     * Makes the database.
     *
     * @param files what the import is told of the files
     * @throws IOException where it fails; its words are in {@code import.log} beside the data
     */
    void run(List<String> files) throws IOException, InterruptedException {
        Files.createDirectories(data);
        var here = data.toAbsolutePath();
        var log = here.resolveSibling("import.log").toFile();
        var settings = Files.createDirectories(here.resolveSibling("import"));
        Files.writeString(settings.resolve("neo4j.conf"), "server.directories.data=" + here + "\n");
        var process = new ProcessBuilder(command(files)).redirectErrorStream(true);
        process.environment().put("NEO4J_HOME", settings.toString());
        process.environment().put("NEO4J_CONF", settings.toString());
        int code = process.redirectOutput(log).start().waitFor();
        if (code != 0) {
            throw new IOException("The import failed (" + code + "): read " + log);
        }
    }

    private List<String> command(List<String> files) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(HEAP, "-XX:+UseParallelGC"));
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED"));
        command.addAll(List.of("--sun-misc-unsafe-memory-access=allow"));
        command.addAll(List.of("--add-opens=java.base/java.nio=ALL-UNNAMED"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path") + File.pathSeparator));
        command.addAll(List.of("org.neo4j.cli.AdminTool", "database", "import", "full", "neo4j"));
        command.addAll(List.of("--delimiter=TAB", "--id-type=actual", "--path-pattern-style=none"));
        command.addAll(List.of("--max-off-heap-memory=" + memory, "--high-parallel-io=on"));
        command.addAll(List.of("--overwrite-destination=true"));
        command.addAll(files);
        return command;
    }
}
