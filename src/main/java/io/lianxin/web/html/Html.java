package io.lianxin.web.html;

import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriUtils;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes HTML: every text and attribute is escaped here and nowhere else. */
public final class Html {

    private final StringBuilder text = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins an empty page. */
    public Html() {
        // nothing is written yet
    }

    /**
     * Opens an element.
     *
     * @param element its name
     * @param attributes names and values in turn
     * @return this
     */
    public Html open(String element, String... attributes) {
        start(element, attributes);
        open.push(element);
        return this;
    }

    /**
     * An element that holds nothing and is not closed.
     *
     * @param element its name
     * @param attributes names and values in turn
     * @return this
     */
    public Html empty(String element, String... attributes) {
        start(element, attributes);
        return this;
    }

    /**
     * A text.
     *
     * @param words the text, not yet escaped
     * @return this
     */
    public Html text(String words) {
        text.append(escaped(words));
        return this;
    }

    /**
     * Closes what was opened last.
     *
     * @return this
     */
    public Html close() {
        text.append("</").append(open.pop()).append('>');
        return this;
    }

    /**
     * An element that holds a text alone.
     *
     * @param element its name
     * @param words the text, not yet escaped
     * @param attributes names and values in turn
     * @return this
     */
    public Html element(String element, String words, String... attributes) {
        return open(element, attributes).text(words).close();
    }

    /**
     * A text that stands in a page.
     *
     * @param words the text
     * @return the text without signs that mean something in HTML
     */
    public static String escaped(String words) {
        return HtmlUtils.htmlEscape(words, StandardCharsets.UTF_8.name());
    }

    /**
     * The address of a record's page.
     *
     * @param id the record's id
     * @return its path
     */
    public static String address(String id) {
        return "/r/" + UriUtils.encodePathSegment(id, StandardCharsets.UTF_8);
    }

    private void start(String element, String... attributes) {
        text.append('<').append(element);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            text.append(' ').append(attributes[i]).append("=\"");
            text(attributes[i + 1]);
            text.append('"');
        }
        text.append('>');
    }

    @Override
    public String toString() {
        return "<!doctype html>\n" + text + "\n";
    }
}
