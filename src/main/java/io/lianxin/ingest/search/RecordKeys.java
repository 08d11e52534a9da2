package io.lianxin.ingest.search;

import io.lianxin.mapping.search.SearchedField;
import io.lianxin.mapping.search.SearchedField.Role;
import io.lianxin.mapping.search.SearchedNoun;
import io.lianxin.terms.spelling.Folded;
import io.lianxin.terms.spelling.SearchKeys;
import io.lianxin.terms.spelling.Surnames;
import io.lianxin.terms.spelling.Syllables;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Makes the keys of one record: names, how they are read, initials, variants, subjects.
 *
 * @param noun what search looks into
 * @param record the record
 */
public record RecordKeys(SearchedNoun noun, Stored record) {

    private static final String FAMILY_NAME = "familyName";

    /** What a record stores, and how its names are read. */
    public interface Stored {

        /**
         * What stands in a field.
         *
         * @param field the field's name
         * @return its texts or codes; none where it is empty
         */
        List<String> texts(String field);

        /**
         * The records that a field leads to.
         *
         * @param field the field's name
         * @return their captions
         */
        Stream<String> captions(String field);

        /**
         * How a name is read.
         *
         * @param name a name of the record
         * @return its pinyin
         */
        String read(String name);

        /**
         * How the record is read otherwise.
         *
         * @return whole readings; usually none
         */
        default List<String> otherwise() {
            return List.of();
        }

        /**
         * How a family name is read otherwise.
         *
         * @param familyName the name
         * @return readings of the family name alone; usually none
         */
        default List<String> surnames(String familyName) {
            return List.of();
        }
    }

    /**
     * All keys.
     *
     * @return in the order of the schema's fields
     */
    public SearchKeys made() {
        var keys = new SearchKeys();
        for (var field : noun.fields()) {
            var texts = record.texts(field.name());
            switch (field.role()) {
                case NAME ->
                        texts.forEach(name -> {
                            keys.name(SearchKeys.Kind.NAME, name);
                            read(name, keys);
                        });
                case OTHER_NAME ->
                        texts.stream()
                                .filter(other -> !begins(other))
                                .forEach(other -> other(other, keys));
                case SUBJECT -> subjects(field).forEach(keys::subject);
                case READING, TEXT -> {}
            }
        }
        return keys;
    }

    /** Whether a name is the beginning of another by which the record is found anyway. */
    private boolean begins(String other) {
        return texts(Role.NAME).anyMatch(name -> name.startsWith(other));
    }

    private Stream<String> texts(Role role) {
        return noun.fields().stream()
                .filter(field -> field.role() == role)
                .flatMap(field -> record.texts(field.name()).stream());
    }

    private void other(String name, SearchKeys keys) {
        keys.name(SearchKeys.Kind.OTHER_NAME, name);
        divided(name, record.read(name), keys);
    }

    /** The reading that the record states, else the usual one; and other ones that are known. */
    private void read(String name, SearchKeys keys) {
        var written = texts(Role.READING).findFirst().orElseGet(() -> record.read(name));
        var syllables = divided(name, written, keys);
        record.otherwise().forEach(reading -> divided(name, reading, keys));
        var family = record.texts(FAMILY_NAME);
        if (!family.isEmpty() && name.startsWith(family.getFirst()) && !syllables.isEmpty()) {
            surnames(family.getFirst(), syllables, keys);
        }
    }

    private static List<String> divided(String name, String written, SearchKeys keys) {
        var spelling = Folded.latin(written);
        var plain = Folded.plain(name);
        if (spelling == null) {
            keys.reading(Syllables.dictionary(plain));
            return List.of();
        }
        var syllables = Syllables.of(plain, spelling);
        if (syllables.isEmpty()) {
            keys.spelling(spelling);
        }
        keys.reading(syllables);
        return syllables;
    }

    private void surnames(String family, List<String> syllables, SearchKeys keys) {
        int length = family.codePointCount(0, family.length());
        var given = syllables.subList(Math.min(length, syllables.size()), syllables.size());
        Stream.concat(record.surnames(family).stream(), Surnames.readings(family).stream())
                .map(Folded::latin)
                .filter(Objects::nonNull)
                .map(reading -> Syllables.of(family, reading))
                .filter(surname -> !surname.isEmpty())
                .forEach(surname -> {
                    var whole = new ArrayList<>(surname);
                    whole.addAll(given);
                    keys.reading(whole);
                });
    }

    private Stream<String> subjects(SearchedField field) {
        return field.properties().isEmpty()
                ? record.captions(field.name())
                : record.texts(field.name()).stream()
                        .map(code -> field.terms().getOrDefault(code, code));
    }
}
