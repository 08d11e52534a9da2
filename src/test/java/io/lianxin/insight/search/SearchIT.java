package io.lianxin.insight.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.graph.GraphReader;
import io.lianxin.ingest.Loader;
import io.lianxin.query.QueryEngine;
import io.lianxin.support.Asked;
import io.lianxin.support.BothWays;
import io.lianxin.support.DatabaseTest;
import io.lianxin.support.TestGraph;
import io.lianxin.support.WholeRecord;

import org.junit.jupiter.api.BeforeAll;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;

/** Searches the record of the five pages. */
@DatabaseTest
class SearchIT {

    private static final String SUN = "person-sun-dajun";

    private final QueryEngine engine;

    SearchIT(@Autowired QueryEngine engine) {
        this.engine = engine;
    }

    @BeforeAll
    static void loadTheRecord(@Autowired TestGraph graph, @Autowired Loader loader) {
        WholeRecord.load(graph, loader);
    }

    @BothWays
    void aPersonIsFoundByNamePinyinAndInitials(GraphReader reader) {
        var search = searched(reader);
        for (var typed :
                List.of(
                        "孙大军",
                        " 孙 大 军 ",
                        "孙大",
                        "孙",
                        "孫大軍",
                        "sundajun",
                        "Sūn Dàjūn",
                        "sun da jun",
                        "sun1 da4 jun1",
                        "sundaj",
                        "su",
                        "sdj",
                        "SDJ",
                        "ＳＤＪ")) {
            assertThat(search.ids(typed)).as(typed).startsWith(SUN);
        }
        assertThat(search.how("孙大", "")).isEqualTo("[{route=NAME, field=name, text=孙大军}]");
        assertThat(search.how("孫大軍", "")).isEqualTo("[{route=VARIANT, field=name, text=孙大军}]");
        assertThat(search.how("sundaj", ""))
                .isEqualTo("[{route=PINYIN, field=pinyin, text=Sūn Dàjūn}]");
        assertThat(search.how("sdj", "")).isEqualTo("[{route=INITIALS, field=name, text=孙大军}]");
    }

    @BothWays
    void aSlipOfTheFingerIsForgivenWhereNothingElseIsFound(GraphReader reader) {
        var search = searched(reader);
        for (var typed : List.of("sundajn", "sunadjun", "sunndajun", "sumdajun")) {
            assertThat(search.ids(typed)).as(typed).containsExactly(SUN);
            assertThat(search.how(typed, ""))
                    .isEqualTo("[{route=FUZZY, field=pinyin, text=Sūn Dàjūn}]");
        }
        assertThat(search.ids("sdx")).isEmpty();
        assertThat(search.ids("forrest", ", types: [\"Target\"]")).isNotEmpty();
        assertThat(search.answer("sundajun", "", "tried").toString()).doesNotContain("FUZZY");
    }

    @BothWays
    void aFamilyNameIsFoundInEveryWayOfWritingIt(GraphReader reader) {
        assertThat(searched(reader).ids("阎"))
                .containsExactly(
                        "person-yan-meirong", "person-yan-guangming", "person-yan-guangcong");
        assertThat(searched(reader).ids("闫"))
                .containsExactly(
                        "person-yan-guangming", "person-yan-guangcong", "person-yan-meirong");
        assertThat(searched(reader).ids("闫", ", routes: [NAME]")).hasSize(2);
    }

    @BothWays
    void aNameComesBeforeTextsAndSubjects(GraphReader reader) {
        assertThat(searched(reader).ids("新安小区"))
                .startsWith("place-xinan-compound", "station-xinan", "issue-xinan-gas");
        assertThat(searched(reader).how("道路照明", ", types: [\"Issue\"]"))
                .isEqualTo("[{route=SUBJECT, field=field, text=道路照明}]");
        assertThat(searched(reader).ids("联络站 孙大军")).startsWith("event-xinan-station-2022-06-30");
        assertThat(searched(reader).ids("大军")).contains(SUN);
    }

    @BothWays
    void routesAndTypesCanBeChosen(GraphReader reader) {
        var search = searched(reader);
        assertThat(search.ids("孙大军", ", routes: [PINYIN, INITIALS]")).isEmpty();
        assertThat(search.answer("孙大军", ", routes: [PINYIN, TEXT]", "tried").toString())
                .isEqualTo("{tried=[TEXT]}");
        assertThat(search.ids("孙大军", ", types: [\"Person\"]")).containsExactly(SUN);
        assertThat(search.ids("孙大军", ", types: [\"Event\"]"))
                .isNotEmpty()
                .allMatch(id -> id.startsWith("event-"));
        assertThat(search.ids("孙大军", ", first: 2")).hasSize(2);
        assertThat(search.ids("孙大军", ", first: 0")).isEmpty();
    }

    @BothWays
    void whatWasFoundIsCountedInGroups(GraphReader reader) {
        assertThat(
                        searched(reader)
                                .answer(
                                        "新安小区",
                                        ", first: 1",
                                        "total totalIsExact facets { types { type count } years {"
                                                + " year count } places { place { id } count } }")
                                .toString())
                .startsWith(
                        "{total=7, totalIsExact=true, facets={types=[{type=Issue, count=4},"
                                + " {type=Event, count=1}, {type=LiaisonStation, count=1},"
                                + " {type=Place, count=1}], years=[{year=2022, count=5}],"
                                + " places=[{place={id=place-lishi}, count=7},");
    }

    @BothWays
    void whereNothingIsFoundAShorterTextIsSuggested(GraphReader reader) {
        var search = searched(reader);
        assertThat(search.answer("孙大军军", "", "total tried suggestion").toString())
                .isEqualTo(
                        "{total=0, tried=[NAME, OTHER_NAME, VARIANT, TEXT, SUBJECT],"
                                + " suggestion=孙大军}");
        assertThat(search.answer("xqzk", "", "total suggestion").toString())
                .isEqualTo("{total=0, suggestion=null}");
    }

    @BothWays
    void signsMeanNothing(GraphReader reader) {
        var search = searched(reader);
        for (var typed :
                List.of(
                        "孙大军*",
                        "孙大军~",
                        "\"孙大军\"",
                        "(孙大军",
                        "孙大军)",
                        "+孙大军",
                        "-孙大军",
                        "!孙大军",
                        "/孙大军/",
                        "孙?大军",
                        "《孙大军》",
                        "孙大军\\",
                        "孙大军:",
                        "孙·大军",
                        "孙大军 😀",
                        "{孙大军]",
                        "孙大军 && ||")) {
            assertThat(search.ids(typed)).as(typed).startsWith(SUN);
        }
        for (var typed :
                List.of(
                        "AND",
                        "OR NOT",
                        "a AND (b",
                        "name:孙",
                        "searchKeys:n孙",
                        "noun_Person",
                        "searchType:noun_Person",
                        "[a TO z]",
                        "孙 OR 李",
                        "sun~2",
                        "\u0000\u0001ab",
                        "ﷺﷺ",
                        "𠮷野家",
                        "' OR 1=1 //",
                        "}} DETACH DELETE",
                        "a".repeat(100),
                        "的".repeat(100),
                        "ab ".repeat(33),
                        "12",
                        "孙大军^9",
                        "3.14159")) {
            assertThat(search.answer(typed, "", "total tried")).as(typed).hasSize(2);
        }
        assertThat(search.ids("name:孙")).doesNotContain(SUN);
        assertThat(search.ids("searchKeys:n孙")).doesNotContain(SUN);
        assertThat(search.ids("noun_Person")).doesNotContain(SUN);
    }

    @BothWays
    void whatCannotBeAskedIsExplained(GraphReader reader) {
        var search = searched(reader);
        for (var typed : List.of("", "  \t\n", "*?~", "*:*", "/.*/", "😀", "——")) {
            assertThat(search.error(typed, ""))
                    .as(typed)
                    .isEqualTo(
                            "Argument `text`: there is no letter, digit or Chinese character in it."
                                + " Write a name in Chinese or pinyin, its initials, or words of a"
                                + " title.");
        }
        assertThat(search.error("s", ""))
                .isEqualTo(
                        "Argument `text`: one letter or digit is too little. Write two, or one"
                                + " Chinese character.");
        assertThat(search.error("孙".repeat(101), ""))
                .isEqualTo(
                        "Argument `text`: it has 101 characters, more than 100. Write a name or a"
                                + " few words.");
        assertThat(search.error("孙", ", first: 101"))
                .isEqualTo(
                        "Argument `first`: 101 is not between 0 and 100. Ask for at most 100"
                                + " hits.");
        assertThat(search.error("孙", ", types: [\"Ship\"]"))
                .startsWith(
                        "Argument `types`: search finds no records of a type Ship. Write some of"
                                + " AgendaItem,");
    }

    private Searched searched(GraphReader reader) {
        return new Searched(new Asked(engine, reader));
    }
}
