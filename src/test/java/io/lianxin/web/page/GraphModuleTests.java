package io.lianxin.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.io.IOException;

@DisplayName(
        "The explorer's drawing and questions, the typed client, and breaks of the schema, in Node")
class GraphModuleTests {

    @Test
    void theScriptsPassInNode() throws IOException, InterruptedException {
        assertThat(
                        Scenes.run(
                                "--test",
                                "test/graph.test.mjs",
                                "test/client.test.mjs",
                                "test/release.test.mjs"))
                .isEmpty();
    }
}
