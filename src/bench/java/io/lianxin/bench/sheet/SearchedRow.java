package io.lianxin.bench.sheet;

import io.lianxin.ingest.search.RecordKeys;
import io.lianxin.mapping.SchemaModel;
import io.lianxin.mapping.search.SearchedNoun;
import io.lianxin.terms.spelling.Pinyin;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A row, as the loader sees it when it makes the keys of search. */
final class SearchedRow implements RecordKeys.Stored {

    /** The columns that search needs. */
    static final List<String> COLUMNS = List.of(SearchedNoun.TYPE, SearchedNoun.KEYS);

    private final Map<String, Integer> places;
    private final @Nullable String[] cells;
    private final Map<String, String> leadsTo;

    /**
     * A row.
     *
     * @param places which cell each field has
     * @param cells what stands in them
     * @param leadsTo the captions of the records that fields lead to
     */
    SearchedRow(
            Map<String, Integer> places, @Nullable String[] cells, Map<String, String> leadsTo) {
        this.places = places;
        this.cells = cells;
        this.leadsTo = leadsTo;
    }

    /** What search looks into; null where it finds no such records. */
    static @Nullable SearchedNoun noun(SchemaModel model, String name) {
        return SearchedNoun.all(model).stream()
                .filter(each -> each.type().equals(name))
                .findFirst()
                .orElse(null);
    }

    @Override
    public List<String> texts(String field) {
        Integer place = places.get(field);
        var text = place == null ? null : cells[place];
        return text == null ? List.of() : List.of(text);
    }

    @Override
    public Stream<String> captions(String field) {
        return Stream.ofNullable(leadsTo.get(field));
    }

    @Override
    public String read(String name) {
        return Pinyin.dictionary(name);
    }
}
