package io.lianxin.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.lianxin.corpus.ExactWords.Range;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Words are quoted with their sentence, private names as surname and 某")
class ExactWordsTests {

    private static final PageText PAGE = new PageText("街上有灯。居民卢望舒说,路灯亮了。卢\n望舒很高兴,卢 望舒也是。");
    private final Masking masking = new Masking();

    ExactWordsTests() {
        masking.hide("卢望舒", "卢");
    }

    @Test
    void theSentenceIsDividedAtTheWords() {
        assertThat(ExactWords.of(PAGE, masking, new Range(12, 16), new Range(5, 17)))
                .isEqualTo(
                        new ExactWords(
                                "街上有灯。", "居民卢某说,", "路灯亮了", "。", "卢某很高兴,卢某也是。", "居民卢某说,路灯亮了。"));
    }

    @Test
    void aNameThatIsCutIsShownOnce() {
        var words = ExactWords.of(PAGE, masking, new Range(7, 8), new Range(5, 17));
        assertThat(words.before() + "|" + words.exact() + "|" + words.after())
                .isEqualTo("居民|卢某|说,路灯亮了。");
        var late = ExactWords.of(PAGE, masking, new Range(8, 11), new Range(5, 17));
        assertThat(late.before() + "|" + late.exact() + "|" + late.after())
                .isEqualTo("居民卢某|说|,路灯亮了。");
    }

    @Test
    void aWindowThatBeginsInsideANameShowsTheSurnameAlone() {
        var text = new PageText("望卢望舒" + "灯".repeat(58) + "亮了。");
        var words = ExactWords.of(text, masking, new Range(62, 64), new Range(62, 65));
        assertThat(words.previous()).startsWith("卢某灯").doesNotContain("舒");
    }

    @Test
    void namesThatOverlapAreHiddenTogether() {
        masking.hide("望舒很", "望");
        assertThat(masking.of("卢望舒很高兴")).isEqualTo("卢某高兴");
        assertThat(masking.of("卢　望\n舒说")).isEqualTo("卢某说");
        assertThat(masking.of("望舒")).isEqualTo("望舒");
    }

    @Test
    void offsetsBeyondThePageAreCut() {
        var words = ExactWords.of(PAGE, new Masking(), new Range(900, 910), new Range(890, 910));
        assertThat(words.exact()).isEmpty();
    }

    @Test
    void thePlaceOfANameHasPageOffsetAndLength() {
        assertThat(PrivateName.parse("p900@7+3").in(PAGE)).isEqualTo("卢望舒");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PrivateName.parse("p900@7"))
                .withMessage(
                        "`p900@7` is no place of a full name. Write page, offset and length, such"
                                + " as p000@612+3.");
    }
}
