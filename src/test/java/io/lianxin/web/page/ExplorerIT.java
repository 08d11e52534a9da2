package io.lianxin.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.ingest.Loader;
import io.lianxin.support.DatabaseTest;
import io.lianxin.support.TestGraph;
import io.lianxin.support.WholeRecord;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.IOException;
import java.nio.file.Path;

@DatabaseTest
@DisplayName("The explorer shows the record's network in a browser that reaches no other host")
class ExplorerIT {

    @LocalServerPort private int port;

    @BeforeAll
    static void loadTheRecord(@Autowired TestGraph graph, @Autowired Loader loader) {
        WholeRecord.load(graph, loader);
    }

    @Test
    void theScenesOfTheExplorerRunWithoutFault() throws IOException, InterruptedException {
        assertThat(
                        Scenes.play(
                                "explorer.mjs",
                                "explorer/explorer.html",
                                port,
                                Path.of("target/explorer")))
                .isEmpty();
    }

    @Test
    void everyPageIsInOrderForReadersWithEyesEarsOrKeys() throws IOException, InterruptedException {
        assertThat(
                        Scenes.play(
                                "pages.mjs",
                                "explorer/explorer.html",
                                port,
                                Path.of("target/pages")))
                .isEmpty();
    }
}
