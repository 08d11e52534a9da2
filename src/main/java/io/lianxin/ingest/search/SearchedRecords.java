package io.lianxin.ingest.search;

import io.lianxin.ingest.name.Readings;
import io.lianxin.ingest.row.Draft;
import io.lianxin.ingest.row.Given;
import io.lianxin.ingest.row.RecordSet;
import io.lianxin.mapping.SchemaModel;
import io.lianxin.mapping.search.SearchedField;
import io.lianxin.mapping.search.SearchedField.Role;
import io.lianxin.mapping.search.SearchedNoun;
import io.lianxin.terms.spelling.Folded;
import io.lianxin.terms.spelling.SearchKeys;
import io.lianxin.terms.spelling.Surnames;
import io.lianxin.terms.spelling.Syllables;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gives every record that search finds its keys: names, how they are read, initials, variants,
 * subjects. Keys are made of nothing but what the record stores, so that nobody is found by a name
 * that is not shown.
 */
public final class SearchedRecords {

    private static final String CAPTION = "caption";
    private static final String FAMILY_NAME = "familyName";

    private final RecordSet records;
    private final Readings readings;
    private final Map<String, SearchedNoun> nouns;

    /**
     * Makes keys.
     *
     * @param model what the schema says
     * @param records all drafts, with their captions
     */
    public SearchedRecords(SchemaModel model, RecordSet records) {
        this.records = records;
        this.readings = new Readings(records);
        this.nouns =
                SearchedNoun.all(model).stream()
                        .collect(Collectors.toMap(SearchedNoun::type, Function.identity()));
    }

    /** Puts the keys into every draft that search finds. */
    public void fill() {
        for (var draft : records.all()) {
            var noun = nouns.get(draft.type().name());
            if (noun != null) {
                draft.hide(SearchedNoun.TYPE, noun.mark());
                draft.hide(SearchedNoun.KEYS, keys(draft, noun).toString());
            }
        }
    }

    private SearchKeys keys(Draft draft, SearchedNoun noun) {
        var keys = new SearchKeys();
        for (var field : noun.fields()) {
            switch (field.role()) {
                case NAME ->
                        texts(draft, field)
                                .forEach(name -> {
                                    keys.name(SearchKeys.Kind.NAME, name);
                                    read(draft, noun, name, keys);
                                });
                case OTHER_NAME ->
                        texts(draft, field).stream()
                                .filter(other -> !begins(draft, noun, other))
                                .forEach(other -> other(draft, other, keys));
                case SUBJECT -> subjects(draft, field).forEach(keys::subject);
                case READING, TEXT -> {}
            }
        }
        return keys;
    }

    /** Whether a name is the beginning of another by which the record is found anyway. */
    private static boolean begins(Draft draft, SearchedNoun noun, String other) {
        return noun.fields().stream()
                .filter(field -> field.role() == Role.NAME)
                .flatMap(field -> texts(draft, field).stream())
                .anyMatch(name -> name.startsWith(other));
    }

    private void other(Draft draft, String name, SearchKeys keys) {
        keys.name(SearchKeys.Kind.OTHER_NAME, name);
        divided(name, readings.read(draft, name), keys);
    }

    /** The reading that the record states, else the usual one; and other ones that are known. */
    private void read(Draft draft, SearchedNoun noun, String name, SearchKeys keys) {
        var written =
                noun.fields().stream()
                        .filter(field -> field.role() == Role.READING)
                        .map(field -> draft.text(field.name()))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseGet(() -> readings.read(draft, name));
        var syllables = divided(name, written, keys);
        readings.otherwise(draft).forEach(reading -> divided(name, reading, keys));
        var family = draft.text(FAMILY_NAME);
        if (family != null && name.startsWith(family) && !syllables.isEmpty()) {
            surnames(family, syllables, keys);
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
        Stream.concat(readings.surnames(family).stream(), Surnames.readings(family).stream())
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

    private static List<String> texts(Draft draft, SearchedField field) {
        return draft.given(field.name()) instanceof Given.Scalar scalar
                ? list(scalar.value())
                : List.of();
    }

    private static List<String> list(Object value) {
        var values = value instanceof List<?> list ? list : List.of(value);
        return values.stream().map(String::valueOf).toList();
    }

    private Stream<String> subjects(Draft draft, SearchedField field) {
        return switch (draft.given(field.name())) {
            case Given.Scalar codes ->
                    list(codes.value()).stream()
                            .map(code -> field.terms().getOrDefault(code, code));
            case Given.Links links ->
                    links.links().stream().map(link -> caption(link.id())).filter(Objects::nonNull);
            case null, default -> Stream.empty();
        };
    }

    private @Nullable String caption(String id) {
        var target = records.find(id);
        return target == null ? null : target.text(CAPTION);
    }
}
