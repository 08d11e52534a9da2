package io.lianxin.ingest.name;

import static io.lianxin.ingest.name.NameNames.FAMILY_NAME;
import static io.lianxin.ingest.name.NameNames.OF_RECORD;
import static io.lianxin.ingest.name.NameNames.READING;
import static io.lianxin.ingest.name.NameNames.READINGS;
import static io.lianxin.ingest.name.NameNames.RECORD;
import static io.lianxin.ingest.name.NameNames.SCOPE;
import static io.lianxin.ingest.name.NameNames.SURNAME;
import static io.lianxin.ingest.name.NameNames.TEXT;
import static io.lianxin.ingest.name.NameNames.WORD;

import io.lianxin.ingest.row.Draft;
import io.lianxin.ingest.row.Given;
import io.lianxin.ingest.row.RecordSet;
import io.lianxin.mapping.Field;
import io.lianxin.terms.spelling.Pinyin;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How names are read: the dictionary's reading, corrected by the record's own table of family
 * names, words, and single records.
 */
public final class Readings {

    private final Map<String, String> surnames = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> single = new HashMap<>();
    private final Map<String, List<String>> otherwise = new HashMap<>();
    private final Set<Draft> used = new HashSet<>();
    private final Map<String, Draft> rows = new HashMap<>();
    private final RecordSet records;

    /**
     * Reads the table.
     *
     * @param records all drafts
     */
    public Readings(RecordSet records) {
        this.records = records;
        for (var row : records.of(READING)) {
            var text = String.valueOf(row.text(TEXT));
            switch (String.valueOf(row.text(SCOPE))) {
                case SURNAME -> put(surnames, SURNAME, text, row);
                case WORD -> put(words, WORD, text, row);
                case RECORD -> put(single, RECORD, String.valueOf(row.link(OF_RECORD)), row);
                default -> {}
            }
        }
    }

    private void put(Map<String, String> table, String scope, String key, Draft row) {
        if (row.given(READINGS) instanceof Given.Scalar list
                && list.value() instanceof List<?> readings
                && !readings.isEmpty()) {
            table.put(key, String.valueOf(readings.getFirst()));
            otherwise.put(scope + key, readings.stream().skip(1).map(String::valueOf).toList());
            rows.put(scope + key, row);
        }
    }

    /**
     * All names that are spelt in pinyin.
     *
     * @return in the order of the files
     */
    public List<Spelling> spellings() {
        var spellings = new ArrayList<Spelling>();
        for (var draft : records.all()) {
            for (var field : draft.type().fields().values()) {
                var spelling = spelling(draft, field);
                if (spelling != null) {
                    spellings.add(spelling);
                }
            }
        }
        return spellings;
    }

    private @Nullable Spelling spelling(Draft draft, Field field) {
        if (!(field instanceof Field.Property property) || property.rules().readingOf() == null) {
            return null;
        }
        var text = draft.text(property.rules().readingOf());
        var written = draft.text(property.name());
        return text == null || written == null
                ? null
                : new Spelling(
                        draft,
                        property.name(),
                        text,
                        written,
                        expected(draft, text),
                        Pinyin.dictionary(text));
    }

    /**
     * How a name is read by dictionary and table.
     *
     * @param draft the record
     * @param text a name of it
     * @return its pinyin
     */
    public String read(Draft draft, String text) {
        return expected(draft, text);
    }

    /**
     * How a record is read otherwise, where the table knows more than one reading.
     *
     * @param draft the record
     * @return whole readings; none where the table has but one
     */
    public List<String> otherwise(Draft draft) {
        return otherwise.getOrDefault(RECORD + draft.id(), List.of());
    }

    /**
     * How a family name is read otherwise, where the table knows more than one reading.
     *
     * @param familyName the name
     * @return readings of the family name alone; none where the table has but one
     */
    public List<String> surnames(String familyName) {
        return otherwise.getOrDefault(SURNAME + familyName, List.of());
    }

    private String expected(Draft draft, String text) {
        var whole = single.get(draft.id());
        if (whole != null) {
            use(RECORD + draft.id());
            return whole;
        }
        var family = draft.text(FAMILY_NAME);
        var surname = family == null || !text.startsWith(family) ? null : surnames.get(family);
        if (family == null || surname == null) {
            return words(text);
        }
        use(SURNAME + family);
        return surname + " " + words(text.substring(family.length()));
    }

    /** The longest word of the table at each place, the dictionary between. */
    private String words(String text) {
        var reading = new StringBuilder();
        var plain = new StringBuilder();
        for (int at = 0; at < text.length(); ) {
            var word = longest(text, at);
            if (word == null) {
                plain.append(text.charAt(at++));
                continue;
            }
            use(WORD + word);
            flush(plain, reading);
            reading.append(words.get(word)).append(' ');
            at += word.length();
        }
        flush(plain, reading);
        return reading.toString().strip();
    }

    private static void flush(StringBuilder plain, StringBuilder reading) {
        reading.append(Pinyin.dictionary(plain.toString())).append(' ');
        plain.setLength(0);
    }

    private @Nullable String longest(String text, int at) {
        for (int end = text.length(); end > at; end--) {
            if (words.containsKey(text.substring(at, end))) {
                return text.substring(at, end);
            }
        }
        return null;
    }

    private void use(String key) {
        var row = rows.get(key);
        if (row != null) {
            used.add(row);
        }
    }

    /**
     * The rows of the table that no name needs; to be asked for after {@link #spellings}.
     *
     * @return in the order of the files
     */
    List<Draft> idle() {
        return records.of(READING).stream().filter(row -> !used.contains(row)).toList();
    }

    /**
     * A name and its pinyin.
     *
     * @param draft the record
     * @param field the field that holds the pinyin
     * @param text the name
     * @param written the pinyin that the row gives
     * @param expected the pinyin by dictionary and table
     * @param dictionary the pinyin by the dictionary alone
     */
    public record Spelling(
            Draft draft,
            String field,
            String text,
            String written,
            String expected,
            String dictionary) {

        /**
         * Whether the row's pinyin is that of dictionary and table.
         *
         * @return true where only case, spaces and apostrophes differ
         */
        public boolean agrees() {
            return Pinyin.key(written).equals(Pinyin.key(expected));
        }

        /**
         * Whether the table had to correct the dictionary.
         *
         * @return true where the dictionary alone reads the name otherwise
         */
        public boolean corrected() {
            return !Pinyin.key(written).equals(Pinyin.key(dictionary));
        }
    }
}
