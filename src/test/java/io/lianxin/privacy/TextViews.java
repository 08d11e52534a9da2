package io.lianxin.privacy;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a text says to somebody who decodes what is encoded in it. */
final class TextViews {

    private static final Pattern ESCAPED =
            Pattern.compile(
                    "\\\\u([0-9a-fA-F]{4})|&#(?:x([0-9a-fA-F]{1,5})|([0-9]{1,6}));"
                            + "|((?:%[0-9a-fA-F]{2})+)");

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9+/_-]{12,}+={0,2}");

    private static final int LONGEST_TAG = 300;

    private TextViews() {}

    /** The text itself, and what is encoded in it as escapes, entities, percent signs or Base64. */
    static Set<String> of(String text) {
        var views = new LinkedHashSet<String>();
        views.add(text);
        if (text.contains("\\u") || text.contains("&#") || text.indexOf('%') >= 0) {
            views.add(ESCAPED.matcher(text).replaceAll(TextViews::quotedCharacter));
        }
        WORD.matcher(text).results().map(MatchResult::group).forEach(word -> decode(word, views));
        return views;
    }

    private static String quotedCharacter(MatchResult escape) {
        return Matcher.quoteReplacement(character(escape));
    }

    private static String character(MatchResult escape) {
        if (escape.group(4) != null) {
            return URLDecoder.decode(escape.group(4), StandardCharsets.UTF_8);
        }
        int code =
                escape.group(3) == null
                        ? Integer.parseInt(
                                escape.group(1) == null ? escape.group(2) : escape.group(1), 16)
                        : Integer.parseInt(escape.group(3));
        return Character.isValidCodePoint(code) ? Character.toString(code) : "";
    }

    /** Bytes in Base64 look otherwise than a word, a path or a hash. */
    private static void decode(String word, Set<String> views) {
        if (word.chars().noneMatch(Character::isUpperCase)
                || word.chars().noneMatch(Character::isLowerCase)
                || word.chars().noneMatch(Character::isDigit)) {
            return;
        }
        try {
            var bytes = Base64.getDecoder().decode(word.replace('-', '+').replace('_', '/'));
            views.add(new String(bytes, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException noBase64) {
            // then it hides nothing that way
        }
    }

    /** A text without blanks, tags, escaped blanks and invisible characters. */
    static String flat(String text) {
        var flat = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            int end = each == '<' ? text.indexOf('>', i) : -1;
            if (end > i + 1 && end - i < LONGEST_TAG && opensTag(text.charAt(i + 1))) {
                i = end;
            } else if (each == '\\' && i + 1 < text.length() && isBlank(text.charAt(i + 1))) {
                i++;
            } else if (!Character.isWhitespace(each)
                    && !Character.isSpaceChar(each)
                    && Character.getType(each) != Character.FORMAT) {
                flat.append(each);
            }
        }
        return flat.toString();
    }

    private static boolean opensTag(char first) {
        return first == '/' || first == '!' || (Character.isLetter(first) && first < '\u0080');
    }

    private static boolean isBlank(char escaped) {
        return "nrtbf".indexOf(escaped) >= 0;
    }
}
