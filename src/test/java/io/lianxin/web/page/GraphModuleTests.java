package io.lianxin.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.io.IOException;

@DisplayName("The explorer's drawing and questions, and the typed client of the guide, in Node")
class GraphModuleTests {

    @Test
    void theModuleGraphAndTheTypedClientPassInNode() throws IOException, InterruptedException {
        assertThat(Scenes.run("--test", "test/graph.test.mjs", "test/client.test.mjs")).isEmpty();
    }
}
