package io.lianxin.web.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.GraphQL;

import io.lianxin.corpus.PageTexts;
import io.lianxin.graph.GraphReader;
import io.lianxin.graph.ReadSession;
import io.lianxin.ingest.Fictional;
import io.lianxin.ingest.Loader;
import io.lianxin.ingest.SeedDataReader;
import io.lianxin.mapping.SchemaModel;
import io.lianxin.query.QueryEngine;
import io.lianxin.query.ReadContext;
import io.lianxin.support.BothWays;
import io.lianxin.support.DatabaseTest;
import io.lianxin.support.StatementRecorder;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;

@DatabaseTest
@DisplayName("Exact words are given where the page's text is at hand, without private names")
class ExactWordsIT {

    private static final String NAME = "卢望舒";
    private static final String RESIDENT =
            """
            { person(id: "person-resident-3") { name fullNameAt citations { nodes { surface
              words { previous before exact after next sentence } wordsAbsent { zh en } } } } }
            """;

    private final SchemaModel model;

    ExactWordsIT(@Autowired SchemaModel model) {
        this.model = model;
    }

    @BeforeEach
    void load(@Autowired Loader loader) {
        loader.load(SeedDataReader.read(Fictional.folders()), false);
    }

    @BothWays
    void theSentenceIsDividedAtTheCitedWords(GraphReader reader) {
        var answer =
                ask(
                        reader,
                        Fictional.folders().corpus(),
                        Set.of(),
                        """
                        { person(id: "person-luo-dingchuan") { citations { nodes {
                          words { before exact after next sentence } wordsAbsent { en } whereToLook { en } } } } }
                        """);
        assertThat(answer)
                .isEqualToIgnoringWhitespace(
                        """
                        {"person":{"citations":{"nodes":[{"words":{"before":"3月5日上午,县委书记","exact":"罗定川",
                        "after":"来到柳湾社区人大代表联络站,听居民说说心里话。","next":"县长白砚秋陪同。居民提出,社区里缺一处晾晒衣被的场地。罗定川当场答复:柳湾社区居委会月底前拿出方案。县人大常委会主任沈知",
                        "sentence":"3月5日上午,县委书记罗定川来到柳湾社区人大代表联络站,听居民说说心里话。"},"wordsAbsent":null,
                        "whereToLook":{"en":"Yunxi Daily, 2024-03-25, page p900, “云溪县:让每条留言都有回音”, paragraph 3, sentence 1"}}]}}}
                        """);
    }

    @BothWays
    void aPrivateNameIsShownByItsSurnameWhereverItStands(GraphReader reader) {
        var answer = ask(reader, Fictional.folders().corpus(), Set.of(), RESIDENT);
        assertThat(answer)
                .contains("\"fullNameAt\":null", "\"surface\":\"卢\"")
                .contains("\"before\":\"居民\",\"exact\":\"卢某\",\"after\":\"住在桥头")
                .contains("会后,卢某领到了议事员证,主持人何一舟向卢某道谢。");
        var all =
                ask(
                        reader,
                        Fictional.folders().corpus(),
                        Set.of(),
                        "{ passages(first: 100) { nodes { whereToLook { zh } reference { en } words"
                                + " { previous exact next sentence } } } }");
        assertThat(flat(all)).contains("会后").doesNotContain(NAME);
    }

    @BothWays
    void whoMayReadTheNameReadsTheWordsAsPrinted(GraphReader reader) {
        var answer = ask(reader, Fictional.folders().corpus(), Set.of("CURATOR"), RESIDENT);
        assertThat(answer)
                .contains("\"fullNameAt\":\"p900@493+3\"", "\"exact\":\"卢\",\"after\":\"望舒住在");
    }

    @BothWays
    void aTextThatWasChangedIsRefused(GraphReader reader, @TempDir Path directory)
            throws IOException {
        var text = Fictional.copy(directory).directory().resolve("corpus/yunxi.txt");
        Files.writeString(text, Files.readString(text) + "。");
        var answer = ask(reader, text.getParent(), Set.of(), RESIDENT);
        assertThat(answer)
                .contains("\"words\":null")
                .contains("None of the texts supplied has the SHA-256 3cc4a9f9")
                .contains("of page p900; a text that was changed is not quoted");
    }

    @BothWays
    void withoutTextsTheAnswerSaysWhyAndWhereToLook(GraphReader reader) {
        var answer = ask(reader, null, Set.of(), RESIDENT);
        assertThat(answer).contains("\"words\":null", "The pages' texts are not supplied");
    }

    @BothWays
    void whereANameCannotBeHiddenNothingIsQuoted(
            GraphReader reader, @TempDir Path directory, @Autowired Loader loader)
            throws IOException {
        var copy = Fictional.copy(directory);
        copy.add(
                "page/p901.yaml",
                """
                - id: p901
                  title: {zh: 第三版, en: Third page}
                  sha256: %s
                  characters: 40
                  edition: 2024-03-26
                """
                        .formatted("0".repeat(64)));
        copy.edit("person.yaml", "p900@493+3", "p901@3+3");
        var unproved =
                new io.lianxin.ingest.Folders(
                        copy.copied().schema(), copy.copied().seedData(), null);
        loader.load(SeedDataReader.read(unproved), false);
        var answer = ask(reader, copy.copied().corpus(), Set.of(), RESIDENT);
        assertThat(answer)
                .contains("\"words\":null")
                .contains(
                        "A private person's name cannot be told and hidden: the text of page p901"
                                + " is not supplied");
    }

    @BothWays
    void wordsTakeNoStatementOfTheirOwn(
            GraphReader reader, @Autowired StatementRecorder statements) {
        statements.clear();
        ask(reader, Fictional.folders().corpus(), Set.of(), RESIDENT);
        assertThat(statements.statements()).hasSize(1);
    }

    private String ask(GraphReader reader, @Nullable Path corpus, Set<String> roles, String query) {
        var engine =
                new QueryEngine(
                        model, new ExpressionFiles(), new PageComputers(new PageTexts(corpus)));
        try (ReadSession session = reader.open()) {
            var result =
                    GraphQL.newGraphQL(engine.schema())
                            .build()
                            .execute(
                                    ExecutionInput.newExecutionInput(query)
                                            .graphQLContext(it ->
                                                    it.of(ReadSession.class, session)
                                                            .of(ReadContext.ROLES, roles))
                                            .build());
            assertThat(result.getErrors()).isEmpty();
            return new JsonMapper().writeValueAsString(Objects.requireNonNull(result.getData()));
        }
    }

    private static String flat(String text) {
        return text.replaceAll("(\\\\[nrt]|\\s|\\u3000)+", "");
    }
}
