package io.lianxin.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The text of a page, in Unicode code points. Line breaks are passed over when a form is sought,
 * because a column may break inside a word.
 */
public final class PageText {

    private static final String PLAIN = "[\\p{IsHan}\\p{Alnum}《》·]+";

    private final int[] characters;
    private final int[] letters;
    private final int[] offsets;

    /**
     * A place where a form stands.
     *
     * @param start its first code point
     * @param end the one after its last; further on where it runs over a line break
     */
    public record Occurrence(int start, int end) {}

    /**
     * A page's text.
     *
     * @param text the file as given
     */
    public PageText(String text) {
        characters = text.codePoints().toArray();
        offsets = new int[characters.length];
        int count = 0;
        for (int i = 0; i < characters.length; i++) {
            if (!isBreak(characters[i])) {
                offsets[count++] = i;
            }
        }
        letters = new int[count];
        for (int i = 0; i < count; i++) {
            letters[i] = characters[offsets[i]];
        }
    }

    /**
     * Its length.
     *
     * @return in code points
     */
    public int length() {
        return characters.length;
    }

    /** All its code points; not to be changed. */
    int[] characters() {
        return characters;
    }

    /**
     * Finds a form everywhere.
     *
     * @param form without line breaks
     * @return in the order of the text
     */
    public List<Occurrence> find(String form) {
        var wanted = inOneLine(form).codePoints().toArray();
        var found = new ArrayList<Occurrence>();
        for (int i = 0; wanted.length > 0 && i + wanted.length <= letters.length; i++) {
            if (Arrays.equals(letters, i, i + wanted.length, wanted, 0, wanted.length)) {
                found.add(new Occurrence(offsets[i], offsets[i + wanted.length - 1] + 1));
            }
        }
        return found;
    }

    /**
     * The exact text of a range.
     *
     * @param start the first code point
     * @param end the one after the last
     * @return what stands there, cut at the ends of the page
     */
    public String slice(int start, int end) {
        int from = Math.clamp(start, 0, characters.length);
        int to = Math.clamp(end, from, characters.length);
        return new String(characters, from, to - from);
    }

    /**
     * Whether a line breaks in a form.
     *
     * @param place where it stands
     * @return true where the exact text has line breaks
     */
    public boolean isBroken(Occurrence place) {
        return slice(place.start(), place.end()).codePoints().anyMatch(PageText::isBreak);
    }

    /**
     * A form as it is written in a row.
     *
     * @param place where it stands
     * @return YAML, in quotes where it needs them
     */
    public String quoted(Occurrence place) {
        var form = slice(place.start(), place.end());
        if (form.matches(PLAIN)) {
            return form;
        }
        var escaped = form.replace("\\", "\\\\").replace("\"", "\\\"");
        return '"' + escaped.replace("\n", "\\n").replace("\r", "\\r") + '"';
    }

    /**
     * A text without its line breaks.
     *
     * @param text any text
     * @return the same, in one line
     */
    public static String inOneLine(String text) {
        return text.replaceAll("[\\r\\n]+", "");
    }

    /**
     * Where a character stands, as an editor counts. Messages say this and never print what stands
     * there: on a page whose residents are not recorded yet nobody knows which words are a private
     * name.
     *
     * @param offset code points before it
     * @return its line and its place in the line, both from 1
     */
    public String lineAndColumn(int offset) {
        int line = 1;
        int begin = 0;
        for (int i = 0; i < Math.clamp(offset, 0, characters.length); i++) {
            boolean isFirstOfTwo =
                    characters[i] == '\r' && i + 1 < characters.length && characters[i + 1] == '\n';
            if (isBreak(characters[i]) && !isFirstOfTwo) {
                line++;
                begin = i + 1;
            }
        }
        return line + ":" + (offset - begin + 1);
    }

    /**
     * Whether a character breaks a line.
     *
     * @param character a code point
     * @return true for line feed and carriage return
     */
    public static boolean isBreak(int character) {
        return character == '\n' || character == '\r';
    }
}
