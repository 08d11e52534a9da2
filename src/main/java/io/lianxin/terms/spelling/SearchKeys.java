package io.lianxin.terms.spelling;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The keys by which a record is found: words of one letter, which says what kind of key it is, and
 * the folded text. A small letter stands before the whole of it, a capital one before a beginning
 * that so many records share that no index can gather their whole keys in time.
 */
public final class SearchKeys {

    /** The most characters of a text of which keys are made. */
    public static final int LONGEST = 64;

    private static final Pattern SPACE = Pattern.compile(" ");
    private static final int LONGEST_READ = 24;
    private static final int SHORTEST_INITIALS = 2;
    private static final int SHORTEST_PINYIN = 2;

    /** {@code zhang} is the beginning of one name in fourteen. */
    private static final int LONGEST_PINYIN = 5;

    /** What a key is made of. */
    public enum Kind {
        /** The name. */
        NAME('n'),
        /** Another name. */
        OTHER_NAME('o'),
        /** A name with one character for all that are written for one another. */
        VARIANT('v'),
        /** A name in pinyin, without tones and spaces. */
        PINYIN('p'),
        /** The first letters of a name in pinyin. */
        INITIALS('i'),
        /** What the record is about. */
        SUBJECT('s');

        private final char letter;

        Kind(char letter) {
            this.letter = letter;
        }

        /**
         * A key.
         *
         * @param folded a text as {@link Folded} makes it
         * @return the key as the index holds it
         */
        public String key(String folded) {
            return letter + folded;
        }

        /**
         * The key of all records whose key of this kind begins with a text.
         *
         * @param folded the text
         * @return a key; null where the text is so long that few begin with it
         */
        public @Nullable String beginning(String folded) {
            int length = points(folded);
            return switch (this) {
                case NAME, OTHER_NAME, VARIANT ->
                        length == 1 && Folded.isHan(folded.codePointAt(0)) ? begun(folded) : null;
                case PINYIN ->
                        length >= SHORTEST_PINYIN && length <= LONGEST_PINYIN
                                ? begun(folded)
                                : null;
                case INITIALS, SUBJECT -> null;
            };
        }

        private String begun(String folded) {
            return Character.toUpperCase(letter) + folded;
        }

        /** The keys of all its beginnings. */
        private Stream<String> beginnings(String folded) {
            int longest = Math.min(points(folded), LONGEST_PINYIN);
            return IntStream.rangeClosed(1, longest)
                    .mapToObj(end -> folded.substring(0, folded.offsetByCodePoints(0, end)))
                    .map(this::beginning)
                    .filter(Objects::nonNull);
        }

        /**
         * The texts of a record's keys of this kind.
         *
         * @param keys all of them, as {@link SearchKeys#toString} writes them
         * @return folded texts
         */
        public List<String> texts(String keys) {
            return SPACE.splitAsStream(keys)
                    .filter(key -> !key.isEmpty() && key.charAt(0) == letter)
                    .map(key -> key.substring(1))
                    .toList();
        }
    }

    private final Set<String> keys = new LinkedHashSet<>();

    /**
     * Adds a name as it is written.
     *
     * @param kind {@link Kind#NAME} or {@link Kind#OTHER_NAME}
     * @param name the name
     */
    public void name(Kind kind, String name) {
        var plain = Folded.plain(name);
        var canonical = Folded.canonical(name);
        add(kind, plain);
        if (!canonical.equals(plain)) {
            add(Kind.VARIANT, canonical);
        }
    }

    /**
     * Adds how a name is read.
     *
     * @param syllables one for each character, as {@link Syllables} writes them
     */
    public void reading(List<String> syllables) {
        if (syllables.isEmpty() || syllables.size() > LONGEST_READ) {
            return;
        }
        var spelling = String.join("", syllables);
        add(Kind.PINYIN, spelling);
        if (spelling.indexOf('v') >= 0) {
            add(Kind.PINYIN, spelling.replace('v', 'u'));
        }
        if (syllables.size() >= SHORTEST_INITIALS) {
            var initials = new StringBuilder();
            syllables.forEach(each -> initials.appendCodePoint(each.codePointAt(0)));
            add(Kind.INITIALS, initials.toString());
        }
    }

    /**
     * Adds a name in pinyin that cannot be divided into syllables.
     *
     * @param spelling as {@link Folded#latin} writes it
     */
    public void spelling(String spelling) {
        add(Kind.PINYIN, spelling);
    }

    /**
     * Adds what the record is about.
     *
     * @param subject a term or a name
     */
    public void subject(String subject) {
        add(Kind.SUBJECT, Folded.canonical(subject));
    }

    private void add(Kind kind, String folded) {
        if (!folded.isEmpty()) {
            int end = folded.offsetByCodePoints(0, Math.min(LONGEST, points(folded)));
            keys.add(kind.key(folded.substring(0, end)));
            kind.beginnings(folded).forEach(keys::add);
        }
    }

    private static int points(String text) {
        return text.codePointCount(0, text.length());
    }

    /**
     * All keys.
     *
     * @return in the order in which they were added
     */
    public List<String> all() {
        return new ArrayList<>(keys);
    }

    /** The keys as the graph stores them, divided by spaces. */
    @Override
    public String toString() {
        return String.join(" ", keys);
    }
}
