package io.lianxin.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.insight.Insights;
import io.lianxin.mapping.SchemaReader;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class ApiSchemaTests {

    private static final Path COMMITTED = Path.of("docs/schema.graphqls");
    private static final Path CURRENT = Path.of("target/schema.graphqls");

    @Test
    void theCommittedSchemaIsTheOneThatTheMappingGives() throws IOException {
        var engine =
                new QueryEngine(
                        SchemaReader.read(Path.of("schema")),
                        name -> "RETURN null",
                        Completions.NONE,
                        Insights.all());
        Files.createDirectories(CURRENT.getParent());
        Files.writeString(CURRENT, engine.sdl());
        assertThat(COMMITTED)
                .as("docs/schema.graphqls is stale: copy %s over it and review the diff", CURRENT)
                .content()
                .isEqualTo(engine.sdl());
    }
}
