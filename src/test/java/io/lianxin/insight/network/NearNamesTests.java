package io.lianxin.insight.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class NearNamesTests {

    @Test
    void nearNamesNeedFewChanges() {
        assertThat(NearNames.of("Persn", List.of("Post", "Person", "Place"), 2))
                .containsExactly("Person", "Post");
    }
}
