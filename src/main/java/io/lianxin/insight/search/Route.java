package io.lianxin.insight.search;

import static io.lianxin.mapping.search.SearchedNoun.KEY_INDEX;
import static io.lianxin.mapping.search.SearchedNoun.WORD_INDEX;

import io.lianxin.terms.spelling.SearchKeys.Kind;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** A way on which a record is found; those that say most come first. */
enum Route {
    NAME(Kind.NAME, 0.9, 1.0),
    OTHER_NAME(Kind.OTHER_NAME, 0.8, 0.88),
    VARIANT(Kind.VARIANT, 0.8, 0.86),
    PINYIN(Kind.PINYIN, 0.55, 0.75),
    INITIALS(Kind.INITIALS, 0.5, 0.65),
    TEXT(null, 0.3, 0.45),
    SUBJECT(Kind.SUBJECT, 0.2, 0.28),
    FUZZY(null, 0.05, 0.15);

    private static final int SHORTEST_LATIN = 2;
    private static final double BEGINNING = 0.05;

    private final @Nullable Kind kind;
    private final double least;
    private final double most;

    Route(@Nullable Kind kind, double least, double most) {
        this.kind = kind;
        this.least = least;
        this.most = most;
    }

    /** What of its keys it looks at; null where it looks at texts. */
    @Nullable Kind kind() {
        return kind;
    }

    /** What the indexes are asked; nothing where nothing can match such a text. */
    List<Ask> asks(AskedText text) {
        return switch (this) {
            case NAME, OTHER_NAME -> keys(text.plain());
            case VARIANT -> variants(text);
            case SUBJECT -> keys(text.canonical());
            case PINYIN, INITIALS -> latin(text);
            case TEXT ->
                    hasWords(text)
                            ? List.of(new Ask(this, WORD_INDEX, IndexQuery.words(text.words())))
                            : List.of();
            case FUZZY -> alike(text);
        };
    }

    private List<Ask> keys(String folded) {
        return kind == null ? List.of() : List.of(key(kind, folded));
    }

    private Ask key(Kind of, String folded) {
        return new Ask(this, KEY_INDEX, IndexQuery.beginning(of, folded));
    }

    /** Other characters in the record, or in the text. */
    private List<Ask> variants(AskedText text) {
        var asks = new ArrayList<>(keys(text.canonical()));
        if (!text.canonical().equals(text.plain())) {
            asks.add(key(Kind.NAME, text.canonical()));
            asks.add(key(Kind.OTHER_NAME, text.canonical()));
        }
        return asks;
    }

    private List<Ask> latin(AskedText text) {
        var latin = text.latin();
        return latin == null || latin.length() < SHORTEST_LATIN ? List.of() : keys(latin);
    }

    private static boolean hasWords(AskedText text) {
        return text.plain().codePointCount(0, text.plain().length()) > 1;
    }

    private List<Ask> alike(AskedText text) {
        var asks = new ArrayList<Ask>();
        var latin = text.latin();
        if (latin != null && IndexQuery.errors(latin) > 0) {
            asks.add(new Ask(this, KEY_INDEX, IndexQuery.alike(Kind.PINYIN, latin)));
        }
        if (text.words().stream().anyMatch(word -> IndexQuery.errors(word) > 0)
                && text.words().stream().noneMatch(AskedText::isHan)) {
            asks.add(new Ask(this, WORD_INDEX, IndexQuery.wordsAlike(text.words())));
        }
        return asks;
    }

    /**
     * How well something matches.
     *
     * @param part the part of the key or text that matches, above 0; 1 for all of it
     * @return between the route's bounds
     */
    double score(double part) {
        if (kind == null) {
            return least + part * (most - least);
        }
        return part == 1 ? most : least + part * BEGINNING;
    }

    /**
     * What an index is asked.
     *
     * @param route the route
     * @param index which index
     * @param query in the index's language
     */
    record Ask(Route route, String index, String query) {}
}
