package io.lianxin.web.dump;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.export.dump.Dump;
import io.lianxin.export.dump.DumpMaker;
import io.lianxin.export.dump.KeptDumps;
import io.lianxin.graph.GraphReader;
import io.lianxin.graph.RecordVersion;
import io.lianxin.ingest.Loader;
import io.lianxin.mapping.SchemaModel;
import io.lianxin.query.QueryEngine;
import io.lianxin.support.Asked;
import io.lianxin.support.BothWays;
import io.lianxin.support.DatabaseTest;
import io.lianxin.support.TestGraph;
import io.lianxin.support.WholeRecord;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipFile;

@DatabaseTest
@DisplayName("The whole graph leaves as files that make it again, without what nobody may read")
class DumpIT {

    private static final RecordVersion VERSION = new RecordVersion(2, "test", "abc");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final String QUESTION =
            """
            { node(id: "person-sun-dajun") { caption ... on Record { citations(first: 100) { nodes { id surface basis } } } }
              events(first: 100, orderBy: [{date: ASC}]) { totalCount nodes { id title { zh } date { earliest latest edtf }
                participations { totalCount } } }
              neighborhood(ids: ["place-lvliang"], depth: 2) { nodes { id caption } edges { id first last } } }
            """;

    private final HttpClient http = HttpClient.newHttpClient();
    @LocalServerPort private int port;
    @TempDir private Path directory = Path.of("");

    @BeforeEach
    void loadTheRecord(@Autowired TestGraph graph, @Autowired Loader loader) {
        WholeRecord.load(graph, loader);
    }

    /** The lines are loaded into an empty database: what is dumped then is the same to the byte. */
    @BothWays
    void theLinesMakeTheSameGraphAgain(
            GraphReader reader,
            @Autowired SchemaModel model,
            @Autowired QueryEngine engine,
            @Autowired TestGraph graph)
            throws IOException {
        var dump = dump(reader, model);
        var answer = new Asked(engine, reader).data(QUESTION);
        var nodes = rows(dump, "nodes.jsonl");
        var links = rows(dump, "relationships.jsonl");
        graph.wipe();
        graph.write(
                "CYPHER 25 UNWIND $rows AS row CREATE (n:$(row.labels)) SET n = row.properties",
                Map.of("rows", nodes));
        graph.write(
                "CYPHER 25 UNWIND $rows AS row MATCH (a:Node {id: row.start.id}) MATCH (b:Node {id:"
                        + " row.end.id}) CREATE (a)-[:$(row.label)]->(b)",
                Map.of("rows", links));
        assertThat(dump(reader, model).manifest()).isEqualTo(dump.manifest());
        assertThat(new Asked(engine, reader).data(QUESTION)).isEqualTo(answer);
    }

    /** The objects of a file; a property that the manifest calls a day is one. */
    private static List<Map<String, Object>> rows(Dump dump, String name) throws IOException {
        var types = (Map<?, ?>) Objects.requireNonNull(dump.manifest().get("properties"));
        var rows = new ArrayList<Map<String, Object>>();
        for (var line : text(dump, name).lines().toList()) {
            Map<String, Object> row =
                    new JsonMapper().readValue(line, new TypeReference<Map<String, Object>>() {});
            if (row.get("properties") instanceof Map<?, ?> properties) {
                row.put("properties", typed(list(row.get("labels")), properties, types));
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> some ? some : List.of();
    }

    private static Map<String, Object> typed(
            List<?> labels, Map<?, ?> properties, Map<?, ?> types) {
        var typed = new HashMap<String, Object>();
        properties.forEach((key, value) -> {
            var type =
                    labels.stream()
                            .map(types::get)
                            .filter(Map.class::isInstance)
                            .map(noun -> ((Map<?, ?>) noun).get(key))
                            .map(String::valueOf)
                            .findFirst()
                            .orElse("");
            typed.put(
                    String.valueOf(key),
                    switch (type) {
                        case "Date" -> LocalDate.parse(String.valueOf(value));
                        case "[Date]" ->
                                list(value).stream()
                                        .map(day -> LocalDate.parse(String.valueOf(day)))
                                        .toList();
                        default -> value;
                    });
        });
        return typed;
    }

    /** A small graph, since each statement of a script is planned. */
    @Test
    void theScriptMakesTheSameGraphAgain(
            @Autowired GraphReader reader, @Autowired SchemaModel model, @Autowired TestGraph graph)
            throws IOException {
        graph.wipe();
        graph.write(
                """
                CREATE (p:Person:Actor:Record:Node {id: $text, caption: $text, name: $text})
                CREATE (e:Event:Placeable:Record:Node {id: 'e', date_earliest: date('2022-06-30'), ordinal: 3, listComplete: true})
                CREATE (p)<-[:ACTOR]-(:Participation:Record:Node {id: 'e.p'})-[:IN_EVENT]->(e)
                """,
                Map.of("text", "a 'b' ; \n \\1 `c` 孙; MATCH (n) //"));
        var dump = dump(reader, model);
        graph.wipe();
        for (var statement : text(dump, "load.cypher").split("\n", -1)) {
            if (statement.startsWith("UNWIND")) {
                graph.write(statement.substring(0, statement.length() - 1));
            }
        }
        var again = dump(reader, model);
        assertThat(again.manifest()).isEqualTo(dump.manifest());
        assertThat(again.manifest().get("nodes")).isEqualTo(3L);
    }

    @Test
    void nothingRestrictedLeaves(
            @Autowired GraphReader reader, @Autowired SchemaModel model, @Autowired TestGraph graph)
            throws IOException {
        graph.write("MATCH (p:Person) SET p.fullNameAt = 'p000@1+3', p.searchKeys = 'hidden'");
        var dump = dump(reader, model);
        for (var name : new String[] {"nodes.jsonl", "relationships.jsonl", "load.cypher"}) {
            assertThat(text(dump, name)).doesNotContain("p000@1+3", "hidden", "RecordVersion");
        }
        assertThat(dump.manifest().get("withheld")).asString().isEqualTo("[Person.fullNameAt]");
        var json = new JsonMapper();
        long lines =
                text(dump, "nodes.jsonl")
                        .lines()
                        .map(json::readTree)
                        .filter(line -> line.path("type").asString().equals("node"))
                        .count();
        assertThat(dump.manifest().get("nodes")).isEqualTo(lines);
        assertThat(new KeptDumps(directory).of(VERSION)).map(Dump::sha256).hasValue(dump.sha256());
        assertThat(new KeptDumps(directory).of(new RecordVersion(4, "test", "abc"))).isEmpty();
    }

    @Test
    void itIsServedWithItsChecksum() throws Exception {
        var told = new JsonMapper().readTree(text(get("/dump", "")));
        assertThat(told.at("/manifest/nodes").asLong()).isGreaterThan(1000);
        var file = get(told.path("file").asString(), "");
        var sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file.body()));
        assertThat(told.path("sha256").asString()).isEqualTo(sha256);
        assertThat(text(get(told.path("checksum").asString(), "")))
                .isEqualTo(sha256 + "  " + told.path("file").asString().substring(6) + "\n");
        assertThat(file.headers().firstValue("Content-Length"))
                .hasValue(Integer.toString(file.body().length));
        assertThat(file.headers().firstValue("Content-Type")).hasValue("application/zip");
        var tag = file.headers().firstValue("ETag").orElse("");
        assertThat(tag).isEqualTo('"' + sha256 + '"');
        assertThat(get(told.path("file").asString(), tag).statusCode()).isEqualTo(304);
        var unknown = get("/dump/lianxin-0.zip", "");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(text(unknown)).contains("GET /dump says which there is.");
    }

    private Dump dump(GraphReader reader, SchemaModel model) throws IOException {
        try (var session = reader.open()) {
            return new DumpMaker(model).make(session, VERSION, DAY, directory);
        }
    }

    private static String text(Dump dump, String name) throws IOException {
        try (var archive = new ZipFile(dump.file().toFile());
                var entry =
                        archive.getInputStream(Objects.requireNonNull(archive.getEntry(name)))) {
            return new String(entry.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> get(String path, String tag)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (!tag.isEmpty()) {
            request.header("If-None-Match", tag);
        }
        return http.send(request.build(), BodyHandlers.ofByteArray());
    }
}
