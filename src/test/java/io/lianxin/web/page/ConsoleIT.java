package io.lianxin.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.support.DatabaseTest;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import java.io.IOException;
import java.nio.file.Path;

@DatabaseTest
@TestPropertySource(properties = "lianxin.explain=true")
@DisplayName("The console works in a browser that reaches no other host")
class ConsoleIT {

    @LocalServerPort private int port;

    @Test
    void theScenesOfTheConsoleRunWithoutFault() throws IOException, InterruptedException {
        assertThat(
                        Scenes.play(
                                "console.mjs",
                                "console/index.html",
                                port,
                                Path.of("target/console")))
                .isEmpty();
    }
}
