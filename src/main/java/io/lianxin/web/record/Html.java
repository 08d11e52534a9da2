package io.lianxin.web.record;

import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriUtils;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes HTML: every text and attribute is escaped here and nowhere else. */
final class Html {

    private final StringBuilder text = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; attributes are names and values in turn. */
    Html open(String element, String... attributes) {
        start(element, attributes);
        open.push(element);
        return this;
    }

    /** An element that holds nothing and is not closed. */
    Html empty(String element, String... attributes) {
        start(element, attributes);
        return this;
    }

    /** A text. */
    Html text(String words) {
        text.append(HtmlUtils.htmlEscape(words, StandardCharsets.UTF_8.name()));
        return this;
    }

    /** Closes what was opened last. */
    Html close() {
        text.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element that holds a text alone. */
    Html element(String element, String words, String... attributes) {
        return open(element, attributes).text(words).close();
    }

    /** The address of a record's page. */
    static String address(String id) {
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
