package io.lianxin.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.corpus.Source.DataSet;
import io.lianxin.corpus.Source.Reprint;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.util.List;

@DisplayName("A source says where to look and how it is cited, what is inferred marked")
class SourceTests {

    private static final Source SENTENCE =
            new Source(
                    "p900",
                    "云溪日报",
                    "Yunxi Daily",
                    true,
                    "2024-03-25",
                    true,
                    "回音",
                    List.of("顾青禾", "何一舟"),
                    3,
                    2,
                    new Reprint("江城晚报", "2024-03-20"),
                    null);
    private static final Source BARE =
            new Source("p900", null, null, false, null, false, null, List.of(), 0, 1, null, null);
    private static final Source DATA =
            new Source(
                    null,
                    null,
                    null,
                    false,
                    null,
                    false,
                    null,
                    List.of(),
                    null,
                    null,
                    null,
                    new DataSet("代码表", "Codes", "2024", "2026-11-21"));

    @Test
    void whereToLookNamesPaperDateHeadlineBylineParagraphAndSentence() {
        assertThat(WhereToLook.of(SENTENCE))
                .isEqualTo(
                        new WhereToLook(
                                "《云溪日报》（报名系推断），2024-03-25（日期系推断），版面p900，《回音》，"
                                        + "署名：顾青禾、何一舟，转自江城晚报2024-03-20，第3段第2句",
                                "Yunxi Daily (name inferred), 2024-03-25 (date inferred), page"
                                    + " p900, “回音”, by 顾青禾, 何一舟, reprinted from 江城晚报 of 2024-03-20,"
                                    + " paragraph 3, sentence 2"));
    }

    @Test
    void whatIsNotPrintedIsSaid() {
        assertThat(WhereToLook.of(BARE))
                .isEqualTo(
                        new WhereToLook(
                                "报名未载，版面p900，无标题文章，标题与署名部分第1行",
                                "a paper whose name is not printed, page p900, an article without"
                                        + " headline, headlines and byline, line 1"));
        assertThat(Reference.of(BARE).gbt7714()).isEqualTo("[无标题][N]. 报名未载(p900).");
    }

    @Test
    void theStandardFormBracketsWhatIsInferred() {
        assertThat(Reference.of(SENTENCE).gbt7714())
                .isEqualTo("顾青禾, 何一舟. 回音[N]. [云溪日报], [2024-03-25](p900).");
        assertThat(Reference.of(SENTENCE).en())
                .isEqualTo("顾青禾, 何一舟, “回音”, [Yunxi Daily], [2024-03-25], page p900");
        assertThat(Reference.of(SENTENCE).zh())
                .isEqualTo("顾青禾、何一舟：《回音》，［《云溪日报》］，［2024-03-25］，版面p900");
    }

    @Test
    void aDataSetIsNamedWithEditionAndDay() {
        assertThat(WhereToLook.of(DATA))
                .isEqualTo(
                        new WhereToLook(
                                "《代码表》，2024，2026-11-21获取", "Codes, 2024, retrieved on 2026-11-21"));
        assertThat(Reference.of(DATA).gbt7714()).isEqualTo("代码表: 2024[DS]. [2026-11-21].");
    }
}
