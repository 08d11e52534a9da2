package io.lianxin.terms.spelling;

import com.ibm.icu.text.Transliterator;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/** Texts as search compares them, where case, width, spaces and punctuation mean nothing. */
public final class Folded {

    /** Pairs of characters that families write one for the other: the second stands for both. */
    private static final List<String> VARIANTS =
            List.of(
                    "闫阎", "付傅", "肖萧", "代戴", "兰蓝", "丘邱", "贠员", "仝同", "凃涂", "於于", "喆哲", "堃坤", "昇升",
                    "峯峰", "甦苏", "祐佑", "晧皓", "寳宝", "淸清", "竝并");

    private static final Map<String, String> CANONICAL = variants();
    private static final Map<Integer, String> SIMPLE = new ConcurrentHashMap<>();
    private static final Transliterator SIMPLIFIED =
            Transliterator.getInstance("Traditional-Simplified");
    private static final String UMLAUTS = "üǖǘǚǜ";
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern LATIN = Pattern.compile("[a-z]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern TONE_NUMBER = Pattern.compile("(?<=[a-z])[1-5](?![0-9])");

    private Folded() {}

    private static Map<String, String> variants() {
        var canonical = new HashMap<String, String>();
        for (var pair : VARIANTS) {
            int second = pair.offsetByCodePoints(0, 1);
            canonical.put(pair.substring(0, second), pair.substring(second));
        }
        return canonical;
    }

    /**
     * A text as it is written, without what means nothing.
     *
     * @param text any text
     * @return its letters, characters and digits alone, in lower case
     */
    public static String plain(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return OTHER.matcher(composed).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /**
     * A text as {@link #plain}, in simplified characters.
     *
     * @param text any text
     * @return equal for texts that differ in such characters only
     */
    public static String simplified(String text) {
        return replaced(text, Folded::simplified);
    }

    /**
     * A text as {@link #simplified}, with one character for all that families write for one
     * another.
     *
     * @param text any text
     * @return equal for texts that differ in such characters only
     */
    public static String canonical(String text) {
        return replaced(
                text,
                each -> {
                    var simplified = simplified(each);
                    return CANONICAL.getOrDefault(simplified, simplified);
                });
    }

    private static String replaced(String text, IntFunction<String> by) {
        var plain = plain(text);
        var replaced = new StringBuilder(plain.length());
        plain.codePoints().forEach(each -> replaced.append(by.apply(each)));
        return replaced.toString();
    }

    /** The dictionary looks at one character at a time, and is slow. */
    private static String simplified(int character) {
        return isHan(character)
                ? SIMPLE.computeIfAbsent(
                        character, each -> SIMPLIFIED.transliterate(Character.toString(each)))
                : Character.toString(character);
    }

    /**
     * Whether a character is Chinese.
     *
     * @param character a code point
     * @return true for Han of all planes
     */
    public static boolean isHan(int character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    }

    /**
     * A spelling as one types it: without tones, spaces and apostrophes, with {@code v} for {@code
     * ü}.
     *
     * @param text for instance {@code Lǚliáng Shì}, {@code lv3 liang2}
     * @return for instance {@code lvliangshi}; null where there is anything else than Latin letters
     */
    public static @Nullable String latin(String text) {
        var toned = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        var letters = Normalizer.normalize(umlauts(toned), Normalizer.Form.NFKD);
        var toneless = MARKS.matcher(letters).replaceAll("");
        var plain = plain(TONE_NUMBER.matcher(toneless).replaceAll(""));
        return LATIN.matcher(plain).matches() ? plain : null;
    }

    private static String umlauts(String text) {
        var typed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            typed.append(UMLAUTS.indexOf(text.charAt(i)) < 0 ? text.charAt(i) : 'v');
        }
        return typed.toString();
    }
}
