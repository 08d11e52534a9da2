package io.lianxin.ingest.search;

import io.lianxin.ingest.name.Readings;
import io.lianxin.ingest.row.Draft;
import io.lianxin.ingest.row.Given;
import io.lianxin.ingest.row.RecordSet;
import io.lianxin.mapping.SchemaModel;
import io.lianxin.mapping.search.SearchedNoun;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gives every record that search finds its keys. They are made of nothing but what the record
 * stores, so that nobody is found by a name that is not shown.
 */
public final class SearchedRecords {

    private static final String CAPTION = "caption";

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
                draft.hide(
                        SearchedNoun.KEYS, new RecordKeys(noun, new Row(draft)).made().toString());
            }
        }
    }

    private @Nullable String caption(String id) {
        var target = records.find(id);
        return target == null ? null : target.text(CAPTION);
    }

    /** What a row gives. */
    private final class Row implements RecordKeys.Stored {

        private final Draft draft;

        Row(Draft draft) {
            this.draft = draft;
        }

        @Override
        public List<String> texts(String field) {
            if (!(draft.given(field) instanceof Given.Scalar scalar)) {
                return List.of();
            }
            var values = scalar.value() instanceof List<?> list ? list : List.of(scalar.value());
            return values.stream().map(String::valueOf).toList();
        }

        @Override
        public Stream<String> captions(String field) {
            return draft.given(field) instanceof Given.Links links
                    ? links.links().stream()
                            .map(link -> caption(link.id()))
                            .filter(Objects::nonNull)
                    : Stream.empty();
        }

        @Override
        public String read(String name) {
            return readings.read(draft, name);
        }

        @Override
        public List<String> otherwise() {
            return readings.otherwise(draft);
        }

        @Override
        public List<String> surnames(String familyName) {
            return readings.surnames(familyName);
        }
    }
}
