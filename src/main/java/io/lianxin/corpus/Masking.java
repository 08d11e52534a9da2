package io.lianxin.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Hides private names in texts: each stands there as its surname and 某. A name is found whatever
 * blanks or line breaks divide it, for columns break inside words and short names are spaced out.
 */
public final class Masking {

    private static final String SOMEBODY = "某";

    private final Map<Long, List<Name>> byBeginning = new HashMap<>();

    /**
     * A part of a text that is hidden.
     *
     * @param start its first code point
     * @param end the one after its last
     * @param shown what is shown instead
     */
    public record Hidden(int start, int end, String shown) {}

    private record Name(List<Integer> letters, String shown) {}

    /**
     * Hides one more name.
     *
     * @param name as printed
     * @param surname what is shown of it
     */
    public void hide(String name, String surname) {
        var letters = name.codePoints().filter(each -> !isBlank(each)).toArray();
        if (letters.length > 1) {
            byBeginning
                    .computeIfAbsent(beginning(letters, 0), each -> new ArrayList<>())
                    .add(new Name(Arrays.stream(letters).boxed().toList(), surname + SOMEBODY));
        }
    }

    /**
     * Hides the names in a text.
     *
     * @param text any text
     * @return the same without the names
     */
    public String of(String text) {
        var characters = text.codePoints().toArray();
        return slice(characters, 0, characters.length, hidden(characters), true);
    }

    /**
     * Where names stand.
     *
     * @param characters a text in code points
     * @return in the order of the text, none overlapping another
     */
    List<Hidden> hidden(int[] characters) {
        var offsets = new int[characters.length];
        var letters = new int[characters.length];
        int count = 0;
        for (int i = 0; i < characters.length; i++) {
            if (!isBlank(characters[i])) {
                offsets[count] = i;
                letters[count++] = characters[i];
            }
        }
        var found = new ArrayList<Hidden>();
        for (int i = 0; i + 1 < count && !byBeginning.isEmpty(); i++) {
            for (var name : byBeginning.getOrDefault(beginning(letters, i), List.of())) {
                if (stands(name.letters, letters, i, count)) {
                    var last = offsets[i + name.letters.size() - 1];
                    add(found, new Hidden(offsets[i], last + 1, name.shown));
                }
            }
        }
        return found;
    }

    /** Names that overlap are hidden together, under the first. */
    private static void add(List<Hidden> found, Hidden next) {
        if (!found.isEmpty() && found.getLast().end > next.start) {
            var first = found.removeLast();
            found.add(new Hidden(first.start, Math.max(first.end, next.end), first.shown));
        } else {
            found.add(next);
        }
    }

    /**
     * A part of a text without the names; a name that is cut stands where it begins.
     *
     * @param opens whether the part is the first of those that are shown, so that a name that
     *     begins before it is shown in it
     */
    static String slice(int[] text, int from, int to, List<Hidden> hidden, boolean opens) {
        if (from >= to) {
            return "";
        }
        var shown = new StringBuilder();
        int at = from;
        for (var each : hidden) {
            if (each.end <= at || each.start >= to) {
                continue;
            }
            for (; at < each.start; at++) {
                shown.appendCodePoint(text[at]);
            }
            if (each.start >= from || opens) {
                shown.append(each.shown);
            }
            at = Math.min(each.end, to);
        }
        for (; at < to; at++) {
            shown.appendCodePoint(text[at]);
        }
        return shown.toString();
    }

    private static boolean stands(List<Integer> name, int[] letters, int at, int count) {
        if (at + name.size() > count) {
            return false;
        }
        for (int i = 0; i < name.size(); i++) {
            if (letters[at + i] != name.get(i)) {
                return false;
            }
        }
        return true;
    }

    private static long beginning(int[] letters, int at) {
        return ((long) letters[at] << Integer.SIZE) | letters[at + 1];
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT;
    }
}
