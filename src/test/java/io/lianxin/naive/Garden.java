package io.lianxin.naive;

import io.lianxin.graph.GraphReader;
import io.lianxin.graph.Statement;
import io.lianxin.mapping.SchemaFile;
import io.lianxin.mapping.SchemaModel;
import io.lianxin.mapping.SchemaReader;
import io.lianxin.query.QueryEngine;
import io.lianxin.support.Asked;
import io.lianxin.support.TestGraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** An invented garden, in the database and in memory. */
final class Garden {

    private static final Path SCHEMA = Path.of("src/test/resources/engine/garden.graphqls");

    private Garden() {}

    static String sdl() {
        try {
            return Files.readString(SCHEMA);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static SchemaModel model() {
        return SchemaReader.read(List.of(new SchemaFile("garden.graphqls", sdl())));
    }

    private static void plant(TestGraph graph, long seed) {
        graph.wipe();
        statements(seed).forEach(each -> graph.write(each.text(), each.parameters()));
    }

    /** Makes a garden all that the database holds, to be asked through the engine and naively. */
    static Comparison comparison(TestGraph graph, GraphReader reader, long seed) {
        plant(graph, seed);
        var engine = new QueryEngine(model(), name -> "null");
        return new Comparison(
                new Asked(engine, reader), new NaiveAnswers(new NaiveGraph(sdl(), reader)));
    }

    /** The statements that make it. */
    static List<Statement> statements(long seed) {
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
