package io.lianxin.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ExampleFileTests {

    private static final String FRONT =
            """
            # title:
            #   en: Who, and when?
            #   zh: 谁、何时？
            # description:
            #   en: All of them
            #   zh: 全部
            # audience:
            #   en: Residents
            #   zh: 居民
            """;

    @Test
    void theFrontCommentNamesAndTheRestAsks() {
        Example example =
                ExampleFile.read(
                        "01-who.graphql",
                        FRONT + "# variables:\n#   first: 5\nquery Who {\n  # inner\n  a\n}\n");
        assertThat(example)
                .isEqualTo(
                        new Example(
                                "01-who",
                                new Text("Who, and when?", "谁、何时？"),
                                new Text("All of them", "全部"),
                                new Text("Residents", "居民"),
                                "{%n  \"first\" : 5%n}".formatted(),
                                "query Who {\n  # inner\n  a\n}"));
    }

    @Test
    void aMissingLanguageIsTold() {
        assertThatThrownBy(() -> ExampleFile.read("02.graphql", "# title:\n#   en: Who?\n{ a }"))
                .hasMessage(
                        "examples/02.graphql: the front comment needs `title:` with a text for"
                                + " `en:` and one for `zh:`");
    }

    @Test
    void aFileWithoutQueryIsTold() {
        assertThatThrownBy(() -> ExampleFile.read("03.graphql", FRONT))
                .hasMessage("examples/03.graphql: holds no query");
    }
}
