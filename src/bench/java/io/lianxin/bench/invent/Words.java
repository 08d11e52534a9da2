package io.lianxin.bench.invent;

import io.lianxin.terms.spelling.Pinyin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Invented names with their pinyin, made of a table of syllables. */
public final class Words {

    private static final Map<String, List<Syllable>> TABLE = table();
    private static final double SHORT = 0.15;

    private Words() {}

    /** A character and its reading. */
    record Syllable(String character, String reading) {}

    /**
     * A name.
     *
     * @param text as it is written
     * @param pinyin how it is read
     * @param first the part of it that stands first
     */
    public record Name(String text, String pinyin, String first) {

        /**
         * The name with something after it.
         *
         * @param ending what
         * @param reading how that is read
         * @return the longer name
         */
        public Name with(String ending, String reading) {
            return new Name(text + ending, pinyin + " " + reading, first);
        }
    }

    /**
     * A person with a whole name.
     *
     * @param chance chooses
     * @return a name
     */
    public static Name person(Chance chance) {
        var family = chance.skewedOf(of("surnames"));
        var given = chance.of(of("given"));
        if (chance.in(SHORT)) {
            return name(family, given.character(), given.reading());
        }
        var second = chance.of(of("given"));
        return name(
                family, given.character() + second.character(), given.reading() + second.reading());
    }

    /**
     * A family name alone.
     *
     * @param chance chooses
     * @return a name
     */
    public static Name family(Chance chance) {
        var family = chance.skewedOf(of("surnames"));
        return new Name(family.character(), family.reading(), family.character());
    }

    /**
     * The beginning of a place's name.
     *
     * @param chance chooses
     * @return a name without what kind of place it is
     */
    public static Name place(Chance chance) {
        var first = chance.of(of("places"));
        var second = chance.of(of("places"));
        return new Name(
                first.character() + second.character(),
                capital(first.reading()) + second.reading(),
                first.character());
    }

    /**
     * A name that is made of others.
     *
     * @param text as it is written
     * @return the name, as the dictionary reads it
     */
    public static Name read(String text) {
        return new Name(text, Pinyin.dictionary(text), text.substring(0, 1));
    }

    /**
     * The characters of a list.
     *
     * @param list surnames, given or places
     * @return each once
     */
    public static List<String> characters(String list) {
        return of(list).stream().map(Syllable::character).toList();
    }

    private static Name name(Syllable family, String given, String reading) {
        return new Name(
                family.character() + given,
                family.reading() + " " + capital(reading),
                family.character());
    }

    private static String capital(String reading) {
        return reading.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + reading.substring(1);
    }

    private static List<Syllable> of(String list) {
        return TABLE.getOrDefault(list, List.of());
    }

    private static Map<String, List<Syllable>> table() {
        var table = new TreeMap<String, List<Syllable>>();
        text().lines()
                .forEach(line -> {
                    var words = line.split(" ", -1);
                    var syllables = new ArrayList<Syllable>();
                    for (int place = 1; place + 1 < words.length; place += 2) {
                        syllables.add(new Syllable(words[place], words[place + 1]));
                    }
                    table.put(words[0], List.copyOf(syllables));
                });
        return table;
    }

    private static String text() {
        try (var file = Words.class.getResourceAsStream("/generate/syllables.txt")) {
            if (file == null) {
                throw new IllegalStateException("generate/syllables.txt is not on the class path");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
