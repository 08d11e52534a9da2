package io.lianxin.ingest.page;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place in a page's text.
 *
 * @param page the page's id
 * @param offset Unicode code points of the page's text before it
 */
public record Position(String page, int offset) {

    private static final Pattern WRITTEN = Pattern.compile("([a-z0-9-]+)@(\\d{1,9})");

    /**
     * Reads a place.
     *
     * @param written page and offset, for instance {@code p000@612}
     * @return empty where the text is no place
     */
    public static Optional<Position> parse(String written) {
        var match = WRITTEN.matcher(written);
        return match.matches()
                ? Optional.of(new Position(match.group(1), Integer.parseInt(match.group(2))))
                : Optional.empty();
    }

    /**
     * Where a form ends that stands here.
     *
     * @param surface the form, line breaks included
     * @return the code point after its last
     */
    public int endOf(String surface) {
        return offset + surface.codePointCount(0, surface.length());
    }

    @Override
    public String toString() {
        return page + "@" + offset;
    }
}
