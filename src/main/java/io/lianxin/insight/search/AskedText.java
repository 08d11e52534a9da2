package io.lianxin.insight.search;

import io.lianxin.query.ArgumentException;
import io.lianxin.terms.spelling.Folded;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a reader typed.
 *
 * @param plain without signs and spaces
 * @param canonical the same in simplified characters, one for all variants
 * @param latin as pinyin is typed; null where there is anything else than Latin letters
 * @param words its words in simplified characters; each of Chinese characters alone or of none
 */
record AskedText(String plain, String canonical, @Nullable String latin, List<String> words) {

    static final String NAME = "text";
    static final int MOST = 100;

    private static final int LEAST_LETTERS = 2;
    private static final Pattern WORD =
            Pattern.compile("[\\p{IsHan}&&[\\p{L}\\p{N}]]+|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+");

    static AskedText of(String given) {
        int length = given.codePointCount(0, given.length());
        if (length > MOST) {
            throw new ArgumentException(
                    NAME,
                    "it has " + length + " characters, more than " + MOST,
                    "Write a name or a few words");
        }
        var plain = Folded.plain(given);
        if (plain.isEmpty()) {
            throw new ArgumentException(
                    NAME,
                    "there is no letter, digit or Chinese character in it",
                    "Write a name in Chinese or pinyin, its initials, or words of a title");
        }
        if (plain.length() < LEAST_LETTERS && !Folded.isHan(plain.codePointAt(0))) {
            throw new ArgumentException(
                    NAME,
                    "one letter or digit is too little",
                    "Write two, or one Chinese character");
        }
        return new AskedText(plain, Folded.canonical(given), Folded.latin(given), words(given));
    }

    private static List<String> words(String given) {
        var words = new ArrayList<String>();
        var composed = Normalizer.normalize(given, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var found = WORD.matcher(composed);
        while (found.find()) {
            words.add(Folded.simplified(found.group()));
        }
        return words;
    }

    /** Whether a word is of Chinese characters. */
    static boolean isHan(String word) {
        return Folded.isHan(word.codePointAt(0));
    }

    /** Each two characters that follow one another, as the index of words holds them. */
    static List<String> pairs(String word) {
        var points = word.codePoints().toArray();
        var pairs = new ArrayList<String>();
        for (int i = 0; i + 1 < points.length; i++) {
            pairs.add(new String(points, i, 2));
        }
        return pairs;
    }

    /** Shorter texts with the same beginning, the longest first. */
    List<String> beginnings() {
        var beginnings = new ArrayList<String>();
        int least = isHan(plain) ? 1 : LEAST_LETTERS;
        int length = plain.codePointCount(0, plain.length());
        for (int end = length - 1; end >= least; end--) {
            beginnings.add(plain.substring(0, plain.offsetByCodePoints(0, end)));
        }
        return beginnings;
    }
}
