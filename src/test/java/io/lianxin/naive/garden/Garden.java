package io.lianxin.naive.garden;

import io.lianxin.graph.Statement;
import io.lianxin.mapping.SchemaFile;
import io.lianxin.mapping.SchemaModel;
import io.lianxin.mapping.SchemaReader;
import io.lianxin.support.TestGraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** An invented garden, in the database and in memory. */
public final class Garden {

    private static final Path SCHEMA = Path.of("src/test/resources/garden/garden.graphqls");

    private Garden() {}

    /**
     * Its schema.
     *
     * @return SDL
     */
    public static String sdl() {
        try {
            return Files.readString(SCHEMA);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Its schema.
     *
     * @return the model
     */
    public static SchemaModel model() {
        return SchemaReader.read(List.of(new SchemaFile("garden.graphqls", sdl())));
    }

    /**
     * Makes a garden all that the database holds.
     *
     * @param graph the database
     * @param seed which garden
     */
    public static void plant(TestGraph graph, long seed) {
        graph.wipe();
        statements(seed).forEach(each -> graph.write(each.text(), each.parameters()));
    }

    /**
     * The statements that make it.
     *
     * @param seed which garden
     * @return to be run in this order
     */
    public static List<Statement> statements(long seed) {
        var garden = new Growth(seed);
        return List.of(
                new Statement(
                        "UNWIND $records AS each CREATE (n:$(each.labels)) SET n = each.properties",
                        Map.of("records", garden.records())),
                new Statement(
                        "UNWIND $ways AS each MATCH (a:Node {id: each.from}), (b:Node {id:"
                                + " each.to}) CREATE (a)-[:$(each.type)]->(b)",
                        Map.of("ways", garden.ways())));
    }
}
