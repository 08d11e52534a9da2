package io.lianxin.cases;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.GraphQL;

import io.lianxin.graph.GraphReader;
import io.lianxin.graph.ReadSession;
import io.lianxin.ingest.Folders;
import io.lianxin.ingest.Loader;
import io.lianxin.ingest.SeedData;
import io.lianxin.ingest.SeedDataReader;
import io.lianxin.insight.Insights;
import io.lianxin.query.Completions;
import io.lianxin.query.QueryEngine;
import io.lianxin.support.BothWays;
import io.lianxin.support.DatabaseTest;

import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.FileSystemUtils;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A new noun is three files and no Java: its schema, its rows, its case. */
@DatabaseTest
class InventedNounIT {

    private static final Path INVENTED = Path.of("src/test/resources/invented");

    private final JsonMapper json = new JsonMapper();
    private final Loader loader;
    @TempDir private Path directory = Path.of("");

    InventedNounIT(@Autowired Loader loader) {
        this.loader = loader;
    }

    @BothWays
    void threeFilesMakeANounThatCanBeAsked(GraphReader reader) throws IOException {
        var data = withTheInventedNoun();
        loader.load(data, true);
        var engine =
                new QueryEngine(
                        data.model(), name -> "RETURN null", Completions.NONE, Insights.all());
        for (var golden : GoldenCase.all(INVENTED.resolve("cases"))) {
            assertThat(json.valueToTree(ask(engine, reader, golden.query())).toPrettyString())
                    .as("%s", golden)
                    .isEqualTo(json.readTree(golden.answer()).toPrettyString());
        }
        assertThat(engine.sdl())
                .contains(
                        "type Ferry implements",
                        "type FerryConnection",
                        "input FerryFilter",
                        "input FerryOrder @oneOf",
                        "input FerryWayFilter");
    }

    private static Object ask(QueryEngine engine, GraphReader reader, String query) {
        try (ReadSession session = reader.open()) {
            var result =
                    GraphQL.newGraphQL(engine.schema())
                            .build()
                            .execute(
                                    ExecutionInput.newExecutionInput(query)
                                            .graphQLContext(it -> it.of(ReadSession.class, session))
                                            .build());
            assertThat(result.getErrors()).isEmpty();
            return result.getData();
        }
    }

    private SeedData withTheInventedNoun() throws IOException {
        for (var part : new String[] {"schema", "seed-data"}) {
            FileSystemUtils.copyRecursively(Path.of(part), directory.resolve(part));
            FileSystemUtils.copyRecursively(INVENTED.resolve(part), directory.resolve(part));
        }
        assertThat(Files.exists(directory.resolve("schema/ferry.graphqls"))).isTrue();
        return SeedDataReader.read(
                new Folders(directory.resolve("schema"), directory.resolve("seed-data"), null));
    }
}
