package io.lianxin.terms.spelling;

import com.ibm.icu.text.Transliterator;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Names written in Hanyu Pinyin (ISO 7098). The dictionary is that of ICU4J, one reading a
 * character; which reading a name has is decided elsewhere.
 */
public final class Pinyin {

    private static final Transliterator HAN_TO_LATIN = Transliterator.getInstance("Han-Latin");
    private static final Map<Integer, String> SYLLABLES = new ConcurrentHashMap<>();
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern TONE = Pattern.compile("[\\u0300\\u0301\\u0304\\u030C]");

    private Pinyin() {}

    /**
     * The dictionary's reading of a text.
     *
     * @param text any text; what is not Han stays as it is
     * @return syllables with tones, in lower case
     */
    public static String dictionary(String text) {
        var reading = new StringBuilder();
        var afterHan = false;
        for (int each : text.codePoints().toArray()) {
            var isHan = Folded.isHan(each);
            var piece = isHan ? syllable(each) : Character.toString(each);
            if ((isHan || afterHan) && isLetter(piece, 0)) {
                divide(reading);
            }
            reading.append(piece);
            afterHan = isHan;
        }
        return reading.toString();
    }

    private static void divide(StringBuilder reading) {
        if (!reading.isEmpty() && isLetter(reading, reading.length() - 1)) {
            reading.append(' ');
        }
    }

    private static boolean isLetter(CharSequence text, int place) {
        return Character.isLetter(text.charAt(place));
    }

    /** The dictionary looks at one character at a time, and is slow. */
    private static String syllable(int character) {
        return SYLLABLES.computeIfAbsent(
                character, each -> HAN_TO_LATIN.transliterate(Character.toString(each)));
    }

    /**
     * What two spellings of one reading have in common: letters with their tones, without case,
     * spaces, hyphens and apostrophes.
     *
     * @param pinyin a spelling, for instance {@code Lǚliáng Shì}
     * @return for instance {@code lǚliángshì}
     */
    public static String key(String pinyin) {
        var composed = Normalizer.normalize(pinyin, Normalizer.Form.NFC);
        return NO_LETTER.matcher(composed).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /**
     * A reading without its tones; {@code ü} stays {@code ü}.
     *
     * @param pinyin a spelling with tones
     * @return its letters alone, in lower case, as in {@link #key}
     */
    public static String toneless(String pinyin) {
        var taken = Normalizer.normalize(key(pinyin), Normalizer.Form.NFD);
        return Normalizer.normalize(TONE.matcher(taken).replaceAll(""), Normalizer.Form.NFC);
    }
}
