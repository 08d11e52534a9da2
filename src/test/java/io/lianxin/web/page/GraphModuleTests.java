package io.lianxin.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.io.IOException;

@DisplayName("The explorer's drawing, addresses and questions, without a browser")
class GraphModuleTests {

    @Test
    void theTestsOfTheModuleGraphPassInNode() throws IOException, InterruptedException {
        assertThat(Scenes.run("--test", "test/graph.test.mjs")).isEmpty();
    }
}
