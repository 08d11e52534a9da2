package io.lianxin.corpus;

import java.util.regex.Pattern;

/**
 * Where on a page the full name of a private person stands.
 *
 * @param start its first code point
 * @param length its length in code points, line breaks included
 */
public record PrivateName(int start, int length) {

    private static final Pattern WRITTEN = Pattern.compile("[a-z0-9-]+@(\\d{1,9})\\+(\\d{1,3})");
    private static final int SHORTEST = 2;

    /**
     * Reads a place.
     *
     * @param written page, offset and length, for instance {@code p000@612+3}
     * @return the place on that page
     * @throws IllegalArgumentException where the text is no such place, or too short for a name
     */
    public static PrivateName parse(String written) {
        var match = WRITTEN.matcher(written);
        if (!match.matches() || Integer.parseInt(match.group(2)) < SHORTEST) {
            throw new IllegalArgumentException(
                    "`"
                            + written
                            + "` is no place of a full name. Write page, offset and length, such as"
                            + " p000@612+3.");
        }
        return new PrivateName(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
    }

    /**
     * The name itself.
     *
     * @param text the text of its page
     * @return as printed
     */
    public String in(PageText text) {
        return text.slice(start, start + length);
    }
}
