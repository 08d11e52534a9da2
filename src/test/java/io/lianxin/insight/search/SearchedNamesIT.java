package io.lianxin.insight.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.graph.GraphReader;
import io.lianxin.ingest.Fictional;
import io.lianxin.ingest.Loader;
import io.lianxin.ingest.SeedDataReader;
import io.lianxin.query.QueryEngine;
import io.lianxin.support.Asked;
import io.lianxin.support.BothWays;
import io.lianxin.support.DatabaseTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.IOException;
import java.nio.file.Path;

/** Searches the fictional pages, with people and places added that are hard to find. */
@DatabaseTest
class SearchedNamesIT {

    private static final String PEOPLE =
            """
            - id: person-shan-qiao
              name: 单乔
              familyName: 单
              pinyin: Shàn Qiáo
              display: FULL
              citations:
                - {dataset: dataset-invented-codes}
            - id: person-lv-xie
              name: 吕解
              familyName: 吕
              pinyin: Lǚ Jiě
              display: FULL
              citations:
                - {dataset: dataset-invented-codes}
            """;

    private static final String READINGS =
            """
            - id: reading-surname-shan
              text: 单
              scope: SURNAME
              readings: [Shàn]
              note: {zh: 作姓读shàn, en: As a family name it is shàn}
            """;

    private static final String PLACES =
            """
            - id: place-old-ford
              name: 老滩渡
              pinyin: Lǎotān Dù
              kind: OTHER
              validTo: '1999'
              citations:
                - {dataset: dataset-invented-codes}
            """;

    private final QueryEngine engine;
    private final Loader loader;
    @TempDir private Path directory = Path.of("");

    SearchedNamesIT(@Autowired QueryEngine engine, @Autowired Loader loader) {
        this.engine = engine;
        this.loader = loader;
    }

    @BeforeEach
    void loadTheFictionalPages() throws IOException {
        var copy =
                Fictional.copy(directory)
                        .add("person.yaml", PEOPLE)
                        .add("place.yaml", PLACES)
                        .add("reading.yaml", READINGS);
        loader.load(SeedDataReader.read(copy.copied()), true);
    }

    @BothWays
    void aFamilyNameOfSeveralReadingsIsFoundByEach(GraphReader reader) {
        for (var typed : new String[] {"shanqiao", "danqiao", "dan qiao", "sq", "dq", "單喬"}) {
            assertThat(searched(reader).ids(typed)).as(typed).contains("person-shan-qiao");
        }
        assertThat(searched(reader).how("danqiao", ""))
                .isEqualTo("[{route=PINYIN, field=name, text=单乔}]");
    }

    @BothWays
    void umlautsAreTypedInEveryWay(GraphReader reader) {
        for (var typed : new String[] {"lüjie", "lvjie", "lujie", "Lǚ Jiě", "lu: jie"}) {
            assertThat(searched(reader).ids(typed)).as(typed).contains("person-lv-xie");
        }
    }

    @BothWays
    void aDayLeavesOutWhatDidNotHold(GraphReader reader) {
        assertThat(searched(reader).ids("老滩")).containsExactly("place-old-ford");
        assertThat(searched(reader).ids("老滩", ", asOf: \"1998-01-01\""))
                .containsExactly("place-old-ford");
        assertThat(searched(reader).ids("老滩", ", asOf: \"2024-01-01\"")).isEmpty();
    }

    @BothWays
    void aResidentIsFoundByTheFamilyNameAlone(GraphReader reader) {
        assertThat(searched(reader).ids("周", ", types: [\"Person\"]"))
                .contains("person-resident-1");
        assertThat(searched(reader).ids("zhou", ", types: [\"Person\"]"))
                .contains("person-resident-1");
        assertThat(searched(reader).ids("周先", ", types: [\"Person\"]")).isEmpty();
    }

    private Searched searched(GraphReader reader) {
        return new Searched(new Asked(engine, reader));
    }
}
