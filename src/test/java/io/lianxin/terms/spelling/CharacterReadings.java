package io.lianxin.terms.spelling;

import net.sourceforge.pinyin4j.PinyinHelper;
import net.sourceforge.pinyin4j.format.HanyuPinyinOutputFormat;
import net.sourceforge.pinyin4j.format.HanyuPinyinToneType;
import net.sourceforge.pinyin4j.format.HanyuPinyinVCharType;
import net.sourceforge.pinyin4j.format.exception.BadHanyuPinyinOutputFormatCombination;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * All readings that a character may have, by another library than the program's: pinyin4j has those
 * of Unihan, the program's dictionary one a character.
 */
public final class CharacterReadings {

    private static final HanyuPinyinOutputFormat TONES = new HanyuPinyinOutputFormat();

    static {
        TONES.setToneType(HanyuPinyinToneType.WITH_TONE_MARK);
        TONES.setVCharType(HanyuPinyinVCharType.WITH_U_UNICODE);
    }

    private CharacterReadings() {}

    /**
     * The readings of a character.
     *
     * @param character a code point
     * @return syllables with tones in lower case, the dictionary's first; what is not Han is read
     *     as it stands
     */
    public static Set<String> of(int character) {
        var readings = new LinkedHashSet<String>();
        readings.add(Pinyin.key(Pinyin.dictionary(Character.toString(character))));
        if (Character.isBmpCodePoint(character)) {
            readings.addAll(others((char) character));
        }
        return readings;
    }

    private static Set<String> others(char character) {
        try {
            var readings = PinyinHelper.toHanyuPinyinStringArray(character, TONES);
            var others = new LinkedHashSet<String>();
            if (readings != null) {
                Arrays.stream(readings)
                        .map(CharacterReadings::caron)
                        .map(Pinyin::key)
                        .forEach(others::add);
            }
            return others;
        } catch (BadHanyuPinyinOutputFormatCombination wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    /** The library writes the third tone with a breve. */
    private static String caron(String reading) {
        return Normalizer.normalize(reading, Normalizer.Form.NFD).replace('\u0306', '\u030C');
    }
}
