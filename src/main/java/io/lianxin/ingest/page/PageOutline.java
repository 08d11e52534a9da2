package io.lianxin.ingest.page;

import io.lianxin.corpus.PageText;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A first idea of where a page's articles and sentences are, for a curator to correct. A new
 * article begins at short lines without a full stop among which, or after which, is a byline; other
 * such lines are taken for sub-headlines. A paragraph that ends without a mark goes on after the
 * break.
 */
public final class PageOutline {

    private static final int SHORT = 32;
    private static final int OPENING = 16;
    private static final String STOPS = "。!?!?;;…::";
    private static final String CLOSING = "”’」』))》";
    private static final Pattern BYLINE = Pattern.compile(".*(□|记者|通讯员|本报评论员|本报讯|摄影|供稿).*");

    private final int[] text;
    private final List<Article> articles = new ArrayList<>();
    private final List<Range> heads = new ArrayList<>();
    private int paragraph;
    private boolean continues;

    /**
     * A range of the page.
     *
     * @param start its first code point
     * @param end the one after its last
     */
    public record Range(int start, int end) {}

    /**
     * A sentence, or a line of a headline.
     *
     * @param start its first code point
     * @param end the one after its last
     * @param paragraph its paragraph's number, 0 for headlines and bylines
     * @param sentence its number in the paragraph
     */
    public record Sentence(int start, int end, int paragraph, int sentence) {}

    /**
     * An article.
     *
     * @param headline its headline; empty where none was found
     * @param sentences its lines and sentences in the order of the text
     */
    public record Article(String headline, List<Sentence> sentences) {}

    private PageOutline(String page) {
        text = page.codePoints().toArray();
    }

    /**
     * Splits a page.
     *
     * @param page the text as given
     * @return at least one article, unless the page is blank
     */
    public static List<Article> of(String page) {
        var outline = new PageOutline(page);
        outline.lines().forEach(outline::line);
        outline.flush(new Range(0, 0));
        return List.copyOf(outline.articles);
    }

    private List<Range> lines() {
        var lines = new ArrayList<Range>();
        int start = 0;
        for (int i = 0; i <= text.length; i++) {
            if (i == text.length || PageText.isBreak(text[i])) {
                trimmed(start, i, lines);
                start = i + 1;
            }
        }
        return lines;
    }

    private void trimmed(int start, int end, List<Range> lines) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text[from])) {
            from++;
        }
        while (to > from && isBlank(text[to - 1])) {
            to--;
        }
        if (from < to) {
            lines.add(new Range(from, to));
        }
    }

    private void line(Range line) {
        boolean stopped = isStopped(line);
        if (!stopped && !continues && line.end() - line.start() <= SHORT) {
            heads.add(line);
            return;
        }
        flush(line);
        sentences(line);
        continues = !stopped;
    }

    /** Headlines that are followed by a line of text, or end the page. */
    private void flush(Range next) {
        var opening = new Range(next.start(), Math.min(next.end(), next.start() + OPENING));
        if (articles.isEmpty()
                || heads.stream().anyMatch(this::isByline)
                || (!heads.isEmpty() && isByline(opening))) {
            articles.add(new Article(headline(), new ArrayList<>()));
            paragraph = 0;
        }
        var sentences = articles.getLast().sentences();
        for (var head : heads) {
            sentences.add(new Sentence(head.start(), head.end(), 0, count(sentences, 0) + 1));
        }
        heads.clear();
    }

    /** The last of the lines above the byline. */
    private String headline() {
        var headline = "";
        for (var head : heads) {
            if (isByline(head)) {
                break;
            }
            headline = string(head);
        }
        return headline;
    }

    private void sentences(Range line) {
        var sentences = articles.getLast().sentences();
        if (!continues) {
            paragraph++;
        }
        int start = line.start();
        if (continues && !sentences.isEmpty()) {
            var open = sentences.removeLast();
            start = open.start();
        }
        for (int i = line.start(); i < line.end(); i++) {
            if (isEnd(i, line.end())) {
                add(sentences, start, i + 1);
                start = i + 1;
            }
        }
        if (start < line.end()) {
            add(sentences, start, line.end());
        }
    }

    private void add(List<Sentence> sentences, int start, int end) {
        sentences.add(new Sentence(start, end, paragraph, count(sentences, paragraph) + 1));
    }

    private static int count(List<Sentence> sentences, int paragraph) {
        return (int) sentences.stream().filter(each -> each.paragraph() == paragraph).count();
    }

    /** A full stop, or the marks that close after one. */
    private boolean isEnd(int i, int end) {
        boolean closes = CLOSING.indexOf(text[i]) >= 0;
        boolean stops = "。!?!?…".indexOf(text[i]) >= 0;
        boolean after = closes && i > 0 && "。!?!?…".indexOf(text[i - 1]) >= 0;
        boolean more =
                i + 1 < end
                        && (CLOSING.indexOf(text[i + 1]) >= 0
                                || "。!?!?…".indexOf(text[i + 1]) >= 0);
        return (stops || after) && !more;
    }

    private boolean isStopped(Range line) {
        int last = text[line.end() - 1];
        boolean closes = CLOSING.indexOf(last) >= 0 && line.end() - 2 >= line.start();
        return STOPS.indexOf(last) >= 0 || (closes && STOPS.indexOf(text[line.end() - 2]) >= 0);
    }

    private boolean isByline(Range line) {
        return BYLINE.matcher(string(line)).matches();
    }

    private String string(Range range) {
        return new String(text, range.start(), range.end() - range.start());
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
