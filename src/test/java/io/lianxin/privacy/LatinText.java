package io.lianxin.privacy;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;

/** The Latin letters of a text in lower case, without tones and other marks. */
final class LatinText {

    /** How many characters may stand between two syllables: a tone's number, comma and blank. */
    private static final int WIDEST_GAP = 3;

    private static final int LAST_LATIN = 0x24F;
    private static final char FIRST_MARK = 0x300;
    private static final char FIRST_HAN = 0x2E80;
    private static final char LAST_HAN = 0x9FFF;
    private static final char[] PLAIN = plain();

    /**
     * A name's pinyin.
     *
     * @param syllables in lower case, without marks
     * @param joined the same in one word
     */
    record Spelling(List<String> syllables, String joined) {

        static Spelling of(List<String> syllables) {
            return new Spelling(syllables, String.join("", syllables));
        }
    }

    private final String letters;
    private final Windows windows;

    /** Where each letter stands, marks not counted. */
    private final int[] places;

    LatinText(String text) {
        var found = new StringBuilder();
        var at = new int[text.length()];
        int place = 0;
        for (int i = 0; i < text.length(); i++) {
            char plain = plain(text.charAt(i));
            if (plain >= 'a' && plain <= 'z') {
                at[found.length()] = place;
                found.append(plain);
            }
            if (text.charAt(i) < FIRST_MARK || !isMark(text.charAt(i))) {
                place++;
            }
        }
        letters = found.toString();
        windows = new Windows(letters);
        places = Arrays.copyOf(at, found.length());
    }

    private static boolean isMark(char letter) {
        return (letter < FIRST_HAN || letter > LAST_HAN)
                && Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    private static char plain(char letter) {
        if (letter <= LAST_LATIN) {
            return PLAIN[letter];
        }
        return letter >= '\u1E00' && letter <= '\u1EFF' ? decomposed(letter) : letter;
    }

    private static char[] plain() {
        var plain = new char[LAST_LATIN + 1];
        for (char letter = 0; letter <= LAST_LATIN; letter++) {
            plain[letter] = decomposed(letter);
        }
        return plain;
    }

    private static char decomposed(char letter) {
        var parts = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
        return Character.toLowerCase(parts.charAt(0));
    }

    /**
     * Whether syllables stand in the text one after the other, joined or with a little between, and
     * are no part of a longer word.
     *
     * @param spelling what is sought
     */
    boolean holds(Spelling spelling) {
        var joined = spelling.joined;
        if (!windows.mayHold(joined)) {
            return false;
        }
        for (int at = letters.indexOf(joined); at >= 0; at = letters.indexOf(joined, at + 1)) {
            if (isApart(at) && isApart(at + joined.length()) && standsAt(at, spelling.syllables)) {
                return true;
            }
        }
        return false;
    }

    /** Whether no letter stands directly before one. */
    private boolean isApart(int letter) {
        return letter == 0 || letter == letters.length() || gap(letter) > 0;
    }

    private boolean standsAt(int at, List<String> syllables) {
        int letter = at;
        for (var syllable : syllables) {
            if (letter > at && gap(letter) > WIDEST_GAP) {
                return false;
            }
            for (int i = 1; i < syllable.length(); i++) {
                if (gap(letter + i) > 0) {
                    return false;
                }
            }
            letter += syllable.length();
        }
        return true;
    }

    /** How many characters stand between a letter and the one before it. */
    private int gap(int letter) {
        return places[letter] - places[letter - 1] - 1;
    }
}
