package io.lianxin.terms.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import io.lianxin.terms.spelling.SearchKeys.Kind;

import org.junit.jupiter.api.Test;

class SearchKeysTests {

    @Test
    void aTextIsFoldedToWhatIsTyped() {
        assertThat(Folded.plain(" 《Ａｂ·孙 大军》(2022) ")).isEqualTo("ab孙大军2022");
        assertThat(Folded.canonical("閆廣明")).isEqualTo(Folded.canonical("阎广明"));
        assertThat(Folded.simplified("閆廣明")).isEqualTo("闫广明");
        assertThat(Folded.latin("Lǚliáng Shì")).isEqualTo("lvliangshi");
        assertThat(Folded.latin("lü3liang2")).isEqualTo("lvliang");
        assertThat(Folded.latin("Xīn’ān Xiǎoqū")).isEqualTo("xinanxiaoqu");
        assertThat(Folded.latin("孙dj")).isNull();
        assertThat(Folded.latin("a1234")).isNull();
    }

    @Test
    void aSpellingIsDividedAroundWhatTheDictionaryReadsOtherwise() {
        assertThat(Syllables.of("孙大军", "sundajun")).containsExactly("sun", "da", "jun");
        assertThat(Syllables.of("单雄信", "shanxiongxin")).containsExactly("shan", "xiong", "xin");
        assertThat(Syllables.of("西安", "xian")).containsExactly("xi", "an");
        assertThat(Syllables.of("解方安", "xiefangan")).containsExactly("xie", "fang", "an");
        assertThat(Syllables.of("二运3号院", "eryun3haoyuan"))
                .containsExactly("er", "yun", "3", "hao", "yuan");
        assertThat(Syllables.of("孙大军", "sun")).isEmpty();
    }

    @Test
    void aNameHasKeysForEachWayOfTypingIt() {
        var keys = new SearchKeys();
        keys.name(Kind.NAME, "闫绿");
        keys.reading(Syllables.of("闫绿", "yanlv"));
        keys.subject("道路照明");
        assertThat(keys.toString())
                .isEqualTo("n闫绿 N闫 v阎绿 V阎 pyanlv Pya Pyan Pyanl Pyanlv pyanlu Pyanlu iyl s道路照明");
        assertThat(Kind.PINYIN.texts(keys.toString())).containsExactly("yanlv", "yanlu");
    }

    @Test
    void longTitlesAreNotSpelt() {
        var keys = new SearchKeys();
        keys.reading(Syllables.dictionary("大".repeat(25)));
        assertThat(keys.all()).isEmpty();
        keys.name(Kind.NAME, "大".repeat(100));
        assertThat(keys.all()).containsExactly("n" + "大".repeat(64), "N大");
    }

    @Test
    void someFamilyNamesHaveSeveralReadings() {
        assertThat(Surnames.readings("单")).containsExactly("shan", "dan");
        assertThat(Surnames.readings("尉迟")).containsExactly("yuchi", "weichi");
        assertThat(Surnames.readings("孙")).isEmpty();
    }
}
