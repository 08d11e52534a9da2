package io.lianxin.terms.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PinyinTests {

    @Test
    void theDictionaryReadsOneCharacterAtATime() {
        assertThat(Pinyin.key(Pinyin.dictionary("吕梁市"))).isEqualTo("lǚliángshì");
    }

    @Test
    void spellingsOfOneReadingHaveOneKey() {
        assertThat(Pinyin.key("Xīn’ān Xiǎoqū")).isEqualTo(Pinyin.key("xīn ān xiǎo qū"));
        assertThat(Pinyin.key("Yù")).isNotEqualTo(Pinyin.key("Yú"));
    }

    @Test
    void withoutItsTonesAReadingKeepsItsVowels() {
        assertThat(Pinyin.toneless("Lǚliáng Shì")).isEqualTo("lüliangshi");
    }
}
