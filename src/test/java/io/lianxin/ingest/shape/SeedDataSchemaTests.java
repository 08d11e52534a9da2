package io.lianxin.ingest.shape;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import io.lianxin.mapping.SchemaReader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

class SeedDataSchemaTests {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .build();
    private static final String DERIVED =
            JSON.writeValueAsString(SeedDataSchema.of(SchemaReader.read(Path.of("schema")))) + "\n";
    private static final Schema SCHEMA =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(DERIVED, InputFormat.JSON);

    @Test
    void theCommittedSchemaIsTheDerivedOne() throws IOException {
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/seed-data.schema.json"), DERIVED);
        assertThat(Path.of("docs/seed-data.schema.json"))
                .as("stale: cp target/seed-data.schema.json docs/seed-data.schema.json")
                .hasContent(DERIVED);
    }

    static List<Path> files() throws IOException {
        try (var own = Files.walk(Path.of("seed-data"));
                var fictional = Files.walk(Path.of("src/test/resources/fictional/seed-data"))) {
            return Stream.concat(own, fictional)
                    .filter(path -> path.toString().endsWith(".yaml"))
                    .filter(path -> !path.endsWith("release.yaml"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileOfSeedDataIsValid(Path file) throws IOException {
        assertThat(errors(Files.readString(file))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- {id: post-x, name: 书记, role: 书记, organization: org-x, seat: 1}",
                "- {id: post-x, name: 书记, role: 书记, organization: org-x, seats: one}",
                "- {id: post-x, role: 书记, organization: org-x}",
                "- {id: Post X, name: 书记, role: 书记, organization: org-x}",
                "- {id: post-x, name: 书记, role: 书记, organization: org-x, caption: 书记}",
                "- {type: Person, id: person-x, name: 周, pinyin: Zhōu, display: PARTLY}",
                "- {type: Measure, id: m-1, issue: issue-x, number: 1, status: DONE, text: {zh:"
                        + " 换灯}}",
                "{id: post-x}",
            })
    void aPlantedFaultIsRejected(String rows) {
        assertThat(errors(rows)).isNotEmpty();
    }

    private static List<Error> errors(String yaml) {
        var settings = LoadSettings.builder().setSchema(new CoreSchema()).build();
        var rows = new Load(settings).loadFromString(yaml);
        return SCHEMA.validate(JSON.writeValueAsString(rows), InputFormat.JSON);
    }
}
