package io.lianxin.insight.search;

import io.lianxin.mapping.search.SearchedNoun;
import io.lianxin.terms.spelling.SearchKeys.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Questions in the language of the full-text indexes; no sign of a reader's text reaches them. */
final class IndexQuery {

    private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\p{N}\\p{M}_]");
    private static final int ONE_ERROR = 4;
    private static final int TWO_ERRORS = 8;

    private IndexQuery() {}

    /** Keys that are the text or begin with it, the former first. */
    static String beginning(Kind kind, String folded) {
        var key = escaped(kind.key(folded));
        var field = SearchedNoun.KEYS + ":";
        var begun = kind.beginning(folded);
        return field + key + "^2 " + field + (begun == null ? key + "*" : escaped(begun));
    }

    /** Keys that differ from the text by a letter or two. */
    static String alike(Kind kind, String folded) {
        return SearchedNoun.KEYS + ":" + escaped(kind.key(folded)) + "~" + errors(folded);
    }

    /** How many letters may be wrong. */
    static int errors(String word) {
        if (word.length() < ONE_ERROR || AskedText.isHan(word)) {
            return 0;
        }
        return word.length() < TWO_ERRORS ? 1 : 2;
    }

    /** Texts with all words; the last one may be unfinished. */
    static String words(List<String> words) {
        var parts = new ArrayList<String>();
        for (var word : words) {
            var text = escaped(word);
            if (!AskedText.isHan(word)) {
                var isLast = word.equals(words.getLast()) && word.length() > 1;
                parts.add(isLast ? "+(" + text + " " + text + "*)" : "+" + text);
                continue;
            }
            var pairs = AskedText.pairs(word);
            parts.addAll(pairs.stream().map(pair -> "+\"" + escaped(pair) + "\"").toList());
            parts.add(pairs.isEmpty() ? "+" + text + "*" : "\"" + text + "\"^4");
        }
        return String.join(" ", parts);
    }

    /** Texts with all words, each with a letter or two that may be wrong. */
    static String wordsAlike(List<String> words) {
        return words.stream()
                .map(word -> "+" + escaped(word) + (errors(word) > 0 ? "~" + errors(word) : ""))
                .collect(Collectors.joining(" "));
    }

    /** The same of some nouns only. */
    static String of(List<SearchedNoun> nouns, String query) {
        if (nouns.isEmpty()) {
            return query;
        }
        return nouns.stream()
                .map(noun -> SearchedNoun.TYPE + ":" + escaped(noun.mark()))
                .collect(Collectors.joining(" ", "+(", ")^0 +(" + query + ")"));
    }

    /** A word that no index takes for more than a word. */
    static String escaped(String word) {
        return SIGN.matcher(word).replaceAll("\\\\$0");
    }
}
