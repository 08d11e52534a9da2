package io.lianxin.cases;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.GraphQL;

import io.lianxin.graph.GraphReader;
import io.lianxin.graph.ReadSession;
import io.lianxin.ingest.Folders;
import io.lianxin.ingest.Loader;
import io.lianxin.ingest.SeedDataReader;
import io.lianxin.query.Explanation;
import io.lianxin.query.QueryEngine;
import io.lianxin.support.BothWays;
import io.lianxin.support.DatabaseTest;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The worked example of docs/architecture.md is what the engine makes of its query. */
@DatabaseTest
class ArchitectureIT {

    private static final Path DOCUMENT = Path.of("docs", "architecture.md");

    private final JsonMapper json = new JsonMapper();

    @BeforeEach
    void loadTheRecord(@Autowired Loader loader) {
        loader.load(
                SeedDataReader.read(new Folders(Path.of("schema"), Path.of("seed-data"), null)),
                true);
    }

    @BothWays
    void planStatementAndAnswerAreThoseShown(GraphReader reader, @Autowired QueryEngine engine)
            throws IOException {
        var explanations = new ArrayList<Explanation>();
        var answer = ask(engine, reader, shown("graphql"), explanations);
        assertThat(json.valueToTree(answer).toPrettyString())
                .isEqualTo(json.readTree(shown("json")).toPrettyString());
        assertThat(explanations.getFirst().tree()).isEqualTo(shown("text"));
        assertThat(withoutSpace(explanations.getFirst().statement()))
                .isEqualTo(withoutSpace(shown("cypher")));
    }

    private static String shown(String language) throws IOException {
        return DocumentsTests.blocks(DOCUMENT, language).getFirst();
    }

    private static String withoutSpace(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static Object ask(
            QueryEngine engine, GraphReader reader, String query, List<Explanation> explanations) {
        try (ReadSession session = reader.open()) {
            return GraphQL.newGraphQL(engine.schema())
                    .build()
                    .execute(
                            ExecutionInput.newExecutionInput(query)
                                    .graphQLContext(context ->
                                            context.of(ReadSession.class, session)
                                                    .of(Explanation.class, explanations))
                                    .build())
                    .getData();
        }
    }
}
