package io.lianxin.insight.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.terms.spelling.Distance;
import io.lianxin.terms.spelling.SearchKeys.Kind;

import org.junit.jupiter.api.Test;

import java.util.List;

class IndexQueryTests {

    @Test
    void keysAreAskedForWholeAndAsBeginnings() {
        assertThat(IndexQuery.beginning(Kind.NAME, "孙大军"))
                .isEqualTo("searchKeys:n孙大军^2 searchKeys:n孙大军*");
        assertThat(IndexQuery.beginning(Kind.NAME, "孙")).isEqualTo("searchKeys:n孙^2 searchKeys:N孙");
        assertThat(IndexQuery.beginning(Kind.PINYIN, "sunda"))
                .isEqualTo("searchKeys:psunda^2 searchKeys:Psunda");
        assertThat(IndexQuery.beginning(Kind.PINYIN, "sundaj"))
                .isEqualTo("searchKeys:psundaj^2 searchKeys:psundaj*");
        assertThat(IndexQuery.alike(Kind.PINYIN, "sundajn")).isEqualTo("searchKeys:psundajn~1");
        assertThat(IndexQuery.alike(Kind.PINYIN, "sundajunn")).isEqualTo("searchKeys:psundajunn~2");
    }

    @Test
    void allWordsAreRequiredAndTheLastMayBeUnfinished() {
        assertThat(IndexQuery.words(List.of("新安小", "station")))
                .isEqualTo("+\"新安\" +\"安小\" \"新安小\"^4 +(station station*)");
        assertThat(IndexQuery.words(List.of("路"))).isEqualTo("+路*");
        assertThat(IndexQuery.wordsAlike(List.of("the", "forrest"))).isEqualTo("+the +forrest~1");
    }

    @Test
    void noSignReachesAnIndex() {
        assertThat(IndexQuery.escaped("a\"b*c?(d)~^:/\\[{+-!&|"))
                .isEqualTo("a\\\"b\\*c\\?\\(d\\)\\~\\^\\:\\/\\\\\\[\\{\\+\\-\\!\\&\\|");
        assertThat(AskedText.of("a* AND \"孙:大军\" OR [x TO y]~").words())
                .containsExactly("a", "and", "孙", "大军", "or", "x", "to", "y");
    }

    @Test
    void wordsDifferByWhatFingersDo() {
        assertThat(Distance.between("sundajun", "sundajun")).isZero();
        assertThat(Distance.between("sundajn", "sundajun")).isEqualTo(1);
        assertThat(Distance.between("sunadjun", "sundajun")).isEqualTo(1);
        assertThat(Distance.between("sumdajum", "sundajun")).isEqualTo(2);
        assertThat(Distance.between("", "abc")).isEqualTo(3);
    }
}
