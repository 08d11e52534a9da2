package io.lianxin.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class ExampleFileTests {

    private static final String FRONT =
            """
            # title:
            #   en: Who, and when?
            #   zh: 谁、何时？
            # description:
            #   en: All of them
            #   zh: 全部
            # audience: [JOURNALIST, ANALYST]
            # system: message-board
            """;
    private static final Text BOARD = new Text("Message board", "留言板");
    private static final Map<String, Text> SYSTEMS = Map.of("message-board", BOARD);

    @Test
    void theFrontCommentNamesAndTheRestAsks() {
        Example example =
                ExampleFile.read(
                        "01-who.graphql",
                        FRONT
                                + "# rows: a.nodes\n"
                                + "# empty: [b]\n"
                                + "# variables:\n"
                                + "#   first: 5\n"
                                + "query Who {\n"
                                + "  # inner\n"
                                + "  a\n"
                                + "}\n",
                        SYSTEMS);
        assertThat(example)
                .isEqualTo(
                        new Example(
                                "01-who",
                                new Text("Who, and when?", "谁、何时？"),
                                new Text("All of them", "全部"),
                                List.of(Audience.JOURNALIST, Audience.ANALYST),
                                "message-board",
                                BOARD,
                                "{%n  \"first\" : 5%n}".formatted(),
                                "query Who {\n  # inner\n  a\n}",
                                "a.nodes",
                                List.of("b")));
    }

    @Test
    void aMissingLanguageIsTold() {
        assertThatThrownBy(() ->
                        ExampleFile.read(
                                "02.graphql",
                                FRONT.replace("#   zh: 谁、何时？\n", "") + "{ a }",
                                SYSTEMS))
                .hasMessage(
                        "examples/02.graphql: the front comment needs `title:` with a text for"
                                + " `en:` and one for `zh:`");
    }

    @Test
    void aFileWithoutQueryIsTold() {
        assertThatThrownBy(() -> ExampleFile.read("03.graphql", FRONT, SYSTEMS))
                .hasMessage("examples/03.graphql: holds no query");
    }

    @Test
    void anUnknownSystemOrAudienceIsToldWithWhatThereIs() {
        assertThatThrownBy(() -> ExampleFile.read("04.graphql", FRONT + "{ a }", Map.of()))
                .hasMessage(
                        "examples/04.graphql: `system: message-board` is none of ; correct it, or"
                                + " add it to systems.yaml");
        assertThatThrownBy(() ->
                        ExampleFile.read(
                                "05.graphql",
                                FRONT.replace("ANALYST", "ANYONE") + "{ a }",
                                SYSTEMS))
                .hasMessage(
                        "examples/05.graphql: the front comment needs `audience:` with a list of"
                                + " JOURNALIST, ANALYST, FRONT_END");
    }
}
